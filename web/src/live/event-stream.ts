export type StreamEvent = { readonly id: string | null; readonly data: string };

/**
 * Cuts a server-sent event stream into events. Chunks may end anywhere, also inside a line; what is not complete waits for the next.
 * Comment lines carry nothing here, but their bytes show the caller that the server is there.
 */
export function createEventStreamReader(): (chunk: string) => StreamEvent[] {
  let rest = "", id: string | null = null, data: string[] = [];
  return (chunk) => {
    const events: StreamEvent[] = [];
    const lines = (rest + chunk).split(/\r\n|\n|\r(?!$)/);
    rest = lines.pop() ?? "";
    for (const line of lines) {
      if (line === "") {
        if (data.length > 0) events.push({ id, data: data.join("\n") });
        data = [];
      } else if (line.startsWith("data:")) data.push(valueOf(line, 5));
      else if (line.startsWith("id:")) id = valueOf(line, 3);
    }
    return events;
  };
}

function valueOf(line: string, from: number): string {
  return line[from] === " " ? line.slice(from + 1) : line.slice(from);
}
