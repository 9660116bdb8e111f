import net from "node:net";

/** One connection to a mail door. */
export type SmtpVisit = {
  /** Says something and waits for the whole reply; its code and last line. Rejects where the connection ends before. */
  say(words: string | Buffer): Promise<{ readonly code: number; readonly line: string }>;
  close(): void;
};

/** Connects and greets. Rejects where nobody answers or the greeting is a refusal. */
export async function openVisit(port: number, patienceMs = 30_000): Promise<SmtpVisit> {
  const socket = net.connect(port, "127.0.0.1");
  let text = "", ended: Error | null = null;
  let waiting: { resolve(reply: { code: number; line: string }): void; reject(error: Error): void } | null = null;
  const end = (error: Error): void => {
    ended ??= error;
    waiting?.reject(ended);
    waiting = null;
  };
  socket.setTimeout(patienceMs, () => socket.destroy(new Error("silence")));
  socket.on("error", end);
  socket.on("close", () => end(new Error("the connection ended")));
  socket.on("data", (data) => {
    text += data.toString("latin1");
    for (let at = text.indexOf("\r\n"); at >= 0; at = text.indexOf("\r\n")) {
      const line = text.slice(0, at);
      text = text.slice(at + 2);
      if (!/^\d{3}(?: |$)/.test(line)) continue;
      waiting?.resolve({ code: Number(line.slice(0, 3)), line });
      waiting = null;
    }
  });
  const reply = () => new Promise<{ code: number; line: string }>((resolve, reject) => {
    if (ended) return reject(ended);
    waiting = { resolve, reject };
  });
  const visit: SmtpVisit = {
    say: (words) => {
      const answer = reply();
      socket.write(words);
      return answer;
    },
    close: () => socket.destroy(),
  };
  try {
    for (const { code, line } of [await reply(), await visit.say("EHLO probe.example\r\n")]) if (code >= 400) throw new Error(line);
  } catch (error) {
    visit.close();
    throw error;
  }
  return visit;
}
