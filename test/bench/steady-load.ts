import { Agent, get } from 'node:http';

/** When a question was asked and how long its answer took, in milliseconds. */
export type Time = { readonly at: number; readonly took: number };

/** Asks so many times a second, whether or not the answers come. Each answer must be a 200. */
export async function askSteadily(
  addresses: () => string,
  { aSecond, seconds }: { readonly aSecond: number; readonly seconds: number },
): Promise<readonly Time[]> {
  const agent = new Agent({ keepAlive: true });
  const times: Promise<Time>[] = [];
  const started = performance.now();
  for (let number = 0; number < seconds * aSecond; number += 1) {
    const wait = started + (number * 1000) / aSecond - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    times.push(timeOf(addresses(), agent));
  }
  return Promise.all(times);
}

function timeOf(address: string, agent: Agent): Promise<Time> {
  const at = performance.now();
  return new Promise((resolve, reject) => {
    const ask = () => {
      const request = get(address, { agent, headers: { 'accept-encoding': 'br' } }, (reply) => {
        if (reply.statusCode !== 200) reject(new Error(`${address}: ${reply.statusCode}`));
        reply.resume().on('end', () => resolve({ at, took: performance.now() - at }));
      });
      // A server may close a connection that has been idle just when it is used again (RFC 9112, 9.5): then one asks anew.
      request.on('error', (error) => (request.reusedSocket ? ask() : reject(error)));
    };
    ask();
  });
}
