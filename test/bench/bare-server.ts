import { createServer } from 'node:http';

/** The peer: node:http alone, sending the bytes and headers that it is given on standard input, whatever is asked. */
let given = '';
for await (const chunk of process.stdin) given += String(chunk);
const { headers, body }: { headers: string[]; body: string } = JSON.parse(given);
const bytes = Buffer.from(body, 'base64');

const server = createServer((_request, response) => {
  response.writeHead(200, headers);
  response.end(bytes);
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  console.log(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`);
});
