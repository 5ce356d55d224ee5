import { describe, expect, it } from 'vitest';
import { formatJson } from './format-json.ts';

describe('formatJson', () => {
  it('puts lists of plain values on one line and leaves objects and long lists apart', () => {
    const long = Array.from({ length: 12 }, (_, at) => `wert nummer ${at}`);
    expect(formatJson({ jahre: [2016, 2020], leer: [], teile: [{ name: 'a' }] })).toBe(
      '{\n  "jahre": [2016, 2020],\n  "leer": [],\n  "teile": [\n    {\n      "name": "a"\n    }\n  ]\n}\n',
    );
    expect(formatJson({ long }).split('\n')).toHaveLength(17);
  });

  it('does not touch brackets in texts', () => {
    const content = { text: 'a [\n 1,\n 2\n] b', list: ['x [1]', 'y'] };
    expect(JSON.parse(formatJson(content))).toEqual(content);
  });
});
