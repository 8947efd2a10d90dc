import { createServer as createPlain, type IncomingMessage, type RequestListener } from 'node:http';
import { createServer as createSecure } from 'node:https';
import { createServer as createSocket, type AddressInfo, type Socket } from 'node:net';
import { generate } from 'selfsigned';
import { sitePages } from './pages.ts';

/** One request that a browser of the stage sent, whoever in it sent it: a page, the extension, the browser itself. */
export interface SentRequest {
  readonly method: string;
  readonly url: string;
  /** Of the page or extension that asked, where the browser says so. */
  readonly origin: string | null;
  readonly body: string;
}

/** What stands for the whole internet: every host name and port of the stage's browsers ends here. */
export interface Network {
  readonly port: number;
  /** All requests so far, oldest first, without those that a browser makes for itself. */
  readonly requests: readonly SentRequest[];
  close(): Promise<void>;
}

/** What the browsers ask of their makers unasked, which no flag stops; a page or an extension never asks these. */
const browsersOwn = new Set([
  'accounts.google.com',
  'android.clients.google.com',
  'clients2.google.com',
  'content-autofill.googleapis.com',
  'mtalk.google.com',
  'optimizationguide-pa.googleapis.com',
  'redirector.gvt1.com',
  'safebrowsing.googleapis.com',
  'safebrowsingohttpgateway.googleapis.com',
  'update.googleapis.com',
  'www.googleapis.com',
  'aus5.mozilla.org',
  'content-signature-2.cdn.mozilla.net',
  'contile.services.mozilla.com',
  'detectportal.firefox.com',
  'firefox-settings-attachments.cdn.mozilla.net',
  'firefox.settings.services.mozilla.com',
  'push.services.mozilla.com',
  'services.addons.mozilla.org',
]);

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

/**
 * Serves the pages of test/pages at the platforms' own host names, over HTTPS and HTTP on one port, and writes down
 * every request: that nothing leaves the device is shown by this list, not by trust.
 */
export async function startNetwork(): Promise<Network> {
  const site = sitePages();
  const requests: SentRequest[] = [];

  const answer: RequestListener = (request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const scheme = 'encrypted' in request.socket ? 'https' : 'http';
    const url = new URL(request.url ?? '/', `${scheme}://${host}`);
    const own = browsersOwn.has(host);
    // Browsers ask for an icon on their own account.
    const file = own || url.pathname === '/favicon.ico' ? null : site.find(url);
    void bodyOf(request).then((body) => {
      if (!own && url.pathname !== '/favicon.ico') {
        requests.push({ method: request.method ?? '', url: url.href, origin: request.headers.origin ?? null, body });
      }
      response.writeHead(
        file === null ? 204 : 200,
        file === null ? {} : { 'content-type': file.type, 'cache-control': 'no-store' },
      );
      response.end(file?.content);
    });
  };

  const pems = await generate([{ name: 'commonName', value: 'stage' }], { keyType: 'ec', curve: 'P-256' });
  const secure = createSecure({ key: pems.private, cert: pems.cert }, answer);
  const plain = createPlain(answer);
  const sockets = new Set<Socket>();
  const front = createSocket((socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    // A browser drops connections that it opened ahead; that is no failure of a test.
    socket.on('error', () => socket.destroy());
    socket.once('data', (first) => {
      socket.pause();
      socket.unshift(first);
      const tlsHandshake = 22;
      (first[0] === tlsHandshake ? secure : plain).emit('connection', socket);
      process.nextTick(() => socket.resume());
    });
  });
  await new Promise<void>((resolve) => {
    front.listen(0, '127.0.0.1', resolve);
  });
  return {
    port: (front.address() as AddressInfo).port,
    requests,
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => {
        front.close(resolve);
      });
    },
  };
}
