import net, { type AddressInfo, type Socket } from "node:net";

export type Front = { readonly port: number; close(): Promise<void> };

/** A port that hands each connection to the first of these ports that takes it, beginning with another one each time, as proxies in front of several processes do. */
export async function openFront(ports: () => readonly number[]): Promise<Front> {
  const open = new Set<Socket>();
  let turn = 0;
  const server = net.createServer((client) => {
    open.add(client);
    client.on("close", () => open.delete(client)).on("error", () => {});
    const all = ports(), first = turn++;
    connect(client, all.map((_port, index) => all[(first + index) % all.length]!));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { port: (server.address() as AddressInfo).port, close: () => new Promise((resolve) => {
    for (const socket of open) socket.destroy();
    server.close(() => resolve());
  }) };
}

function connect(client: Socket, [port, ...others]: readonly number[]): void {
  if (port === undefined) return void client.destroy();
  const upstream = net.connect(port, "127.0.0.1");
  let there = false;
  upstream.on("connect", () => {
    there = true;
    client.pipe(upstream).pipe(client);
    client.on("close", () => upstream.destroy());
  });
  upstream.on("error", () => (there ? client.destroy() : connect(client, others)));
  upstream.on("close", () => { if (there) client.end(); });
}
