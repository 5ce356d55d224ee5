/** A line between browser and server as slow as a phone's; it holds for workers too, which the browser's own throttle leaves out. */
import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

export interface SlowLine {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Stands before a server and lets through so many bits a second to all connections together.
 * @param delay time for a request and its answer together, in milliseconds: half of it on each way
 */
export async function slowLine(server: string, bitsPerSecond: number, delay: number): Promise<SlowLine> {
  const { hostname, port } = new URL(server);
  let free = 0;
  const sockets = new Set<Socket>();
  const line = createServer((client) => {
    const upstream = connect(Number(port), hostname);
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.setNoDelay(true);
      socket.on('close', () => sockets.delete(socket));
      socket.on('error', () => socket.destroy());
    }
    client.on('data', (bytes) => void setTimeout(() => upstream.write(bytes), delay / 2));
    upstream.on('data', (bytes) => {
      const now = performance.now();
      // one wire for all: each piece waits until those before it are through
      free = Math.max(free, now) + (bytes.length * 8 * 1000) / bitsPerSecond;
      upstream.pause();
      setTimeout(() => upstream.resume(), free - now);
      setTimeout(() => client.write(bytes), free - now + delay / 2);
    });
    upstream.on('end', () => void setTimeout(() => client.end(), Math.max(free - performance.now(), 0) + delay));
    client.on('end', () => upstream.end());
  });
  line.listen(0, '127.0.0.1');
  await once(line, 'listening');
  return {
    url: `http://127.0.0.1:${(line.address() as AddressInfo).port}`,
    async close() {
      for (const socket of sockets) socket.destroy();
      line.close();
      await once(line, 'close');
    },
  };
}
