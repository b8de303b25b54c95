import { createServer } from 'node:net';
import test from 'ava';
import { freePort } from '../../server/free-port.ts';

test('a free port can be listened on and is none that outgoing connections are given', async (t) => {
  const port = await freePort();
  t.true(port < 32_768);
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  t.true(server.listening);
  server.close();
});
