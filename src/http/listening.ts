import type { Server } from 'node:http';
import { failureCode } from '../disk/failure-code.ts';

type Place = { readonly host: string; readonly port: number };

/** Listens where the settings say; rejects with the system's error. */
export function listen(server: Server, { host, port }: Place): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

/** `http://127.0.0.1:3000` */
export function addressOf(server: Server, { host }: Pick<Place, 'host'>): string {
  const bound = server.address();
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

/** Why the server cannot listen, and what to do, in one line. `name` is the variable that gave the port. */
export function listenProblem(error: unknown, { host, port }: Place, name = 'PORT'): string {
  switch (failureCode(error)) {
    case 'EADDRINUSE':
      return `${name}=${port} är upptagen av ett annat program. Välj en annan port, till exempel ${name}=${port === 65535 ? 3000 : port + 1}.`;
    case 'EACCES':
      return `${name}=${port} får inte användas av det här kontot. Välj en port från 1024 och uppåt.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `HOST=${host} finns inte på den här datorn. Skriv till exempel HOST=127.0.0.1.`;
    default:
      return `Servern kan inte ta emot besök på ${host}:${port} (${failureCode(error)}).`;
  }
}
