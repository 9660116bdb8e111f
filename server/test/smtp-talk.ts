import net from "node:net";

/**
 * Says each line once the reply to the one before is complete, and gives back the last line of every reply, the greeting first. What is to
 * be said may be bytes that are no whole line; the end of the connection ends the talk.
 */
export function talkSmtp(port: number, lines: readonly (string | Buffer)[]): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const socket = net.connect(port, "127.0.0.1"), replies: string[] = [], waiting = [...lines];
    let open = "";
    socket.on("data", (data) => {
      open += data.toString();
      for (let end = open.indexOf("\r\n"); end >= 0; end = open.indexOf("\r\n")) {
        const line = open.slice(0, end);
        open = open.slice(end + 2);
        if (!/^\d{3}(?: |$)/.test(line)) continue;
        replies.push(line);
        const next = waiting.shift();
        if (next !== undefined) socket.write(next);
      }
    });
    socket.on("error", (error: NodeJS.ErrnoException) => { if (error.code !== "ECONNRESET" && error.code !== "EPIPE") reject(error); });
    socket.on("close", () => resolve(replies));
  });
}

export const codesOf = (replies: readonly string[]): number[] => replies.map((reply) => Number(reply.slice(0, 3)));
