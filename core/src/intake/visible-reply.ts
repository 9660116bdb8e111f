export function splitVisibleReply(text: string): { visible: string; quoted: string; signature: string } { return { visible: text, quoted: "", signature: "" }; }
