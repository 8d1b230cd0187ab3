import { createServer } from 'node:http';
import sirv from 'sirv';

/** The peer of documents: sirv, as it stands in production, over the folder that it is given. */
const server = createServer(sirv(process.argv[2] ?? '', { etag: true }));
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  console.log(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`);
});
