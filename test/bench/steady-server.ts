import { createServer } from 'node:http';

/** The peer of the search: node:http alone, with the same small piece of arithmetic for every answer, about half a millisecond. */
const STEPS = 600_000;

const server = createServer((_request, response) => {
  let number = 1;
  for (let step = 0; step < STEPS; step += 1) number = (Math.imul(number, 1_664_525) + 1) | 0;
  response.end(String(number));
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  console.log(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`);
});
