import net, { type AddressInfo, type Socket } from "node:net";

/** What happens to a connection after it has brought so many bytes from the server. */
export type Fault = { readonly kind: "close" | "reset" | "stall" | "garbage"; readonly afterBytes: number };
export type FaultProxy = {
  readonly port: number;
  /** For each connection from now on, by its number; null lets it through. */
  plan(choose: (connection: number) => Fault | null): void;
  connections(): number;
  /** The most that were open at once. */
  most(): number;
  close(): Promise<void>;
};

/** Stands between a client and a server and breaks connections in the ways networks do: a clean end, a reset, silence amid a mail, rubbish. */
export async function startFaultProxy(target: number): Promise<FaultProxy> {
  let choose: (connection: number) => Fault | null = () => null;
  let count = 0, most = 0;
  const open = new Set<Socket>();
  const server = net.createServer((client) => {
    const fault = choose(++count), upstream = net.connect(target, "127.0.0.1");
    let passed = 0, struck = false;
    open.add(client);
    most = Math.max(most, open.size);
    const end = (): void => {
      open.delete(client);
      client.destroy();
      upstream.destroy();
    };
    for (const socket of [client, upstream]) {
      socket.on("error", end);
      socket.on("close", end);
    }
    client.on("data", (data) => { if (!struck) upstream.write(data); });
    upstream.on("data", (data: Buffer) => {
      if (struck) return;
      const room = fault === null ? data.length : fault.afterBytes - passed;
      passed += data.length;
      if (fault === null || data.length <= room) return void client.write(data);
      struck = true;
      client.write(data.subarray(0, Math.max(0, room)));
      strike(fault, client, end);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    port: (server.address() as AddressInfo).port, plan: (chosen) => { choose = chosen; }, connections: () => count, most: () => most,
    close: () => new Promise((resolve) => {
      for (const socket of open) socket.destroy();
      server.close(() => resolve());
    }),
  };
}

function strike(fault: Fault, client: Socket, end: () => void): void {
  switch (fault.kind) {
    case "close": return void client.end(end);
    case "reset": return void client.resetAndDestroy();
    case "garbage": return void client.write(Buffer.from("\u0000\u0016\u0003\u0001 {99999999}\r\n* 1 FETCH (UID x BODY[] {-4}\r\n)) \u00ff\r\n", "latin1"));
    // Says nothing more and does not end: only a deadline notices.
    case "stall": return;
  }
}
