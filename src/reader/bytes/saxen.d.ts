declare module 'saxen' {
  type Attributes = () => Readonly<Record<string, string>>;
  export class Parser {
    on(event: 'openTag', take: (name: string, attributes: Attributes, decode: (text: string) => string) => void): this;
    on(event: 'closeTag', take: (name: string) => void): this;
    on(event: 'text', take: (text: string, decode: (text: string) => string) => void): this;
    on(event: 'error', take: (error: Error) => void): this;
    parse(xml: string): unknown;
  }
}
