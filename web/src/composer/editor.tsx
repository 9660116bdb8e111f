import { Editor as TipTap, Extension } from "@tiptap/core";
import { closeHistory } from "@tiptap/pm/history";
import { Plugin, PluginKey, type Transaction } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import StarterKit from "@tiptap/starter-kit";
import { forwardRef, useEffect, useImperativeHandle, useLayoutEffect, useRef, useState } from "react";
import { canHighlight, drawHighlights } from "./coach-highlights.ts";
import type { CueKind, PromiseCue } from "./coach-kinds.ts";
import { docToText, positionOf, textToDoc } from "./draft-text.ts";

export type Cue = { readonly span: readonly [number, number]; readonly kind: CueKind | PromiseCue; readonly number: number | null };
export type EditorHandle = { readonly focus: () => void; readonly apply: (span: readonly [number, number], words: string) => void; readonly write: (text: string) => void };
type Props = {
  readonly text: string; readonly label: string; readonly describedBy?: string; readonly placeholder: string;
  readonly cues: readonly Cue[]; readonly cuesFor: string; readonly active: number | null; readonly onChange: (text: string) => void; readonly onLeave: () => void; readonly onSend: () => void;
};
type Place = { readonly number: number; readonly left: number; readonly top: number; readonly gap: boolean; /** A gap before the first word of a line has its number in the margin. */ readonly first: boolean; /** Words follow on its line: the number stands above them. */ readonly amid: boolean; readonly on: boolean };
const drawAgain = new PluginKey<DecorationSet>("coach-cues");

/** Where a letter is written: paragraphs, lists and links, known to everybody else as plain text. What the coach marks is drawn over it. */
export const Editor = forwardRef<EditorHandle, Props>(function Editor(props, handle) {
  const { text, label, describedBy, placeholder, cues, cuesFor, active } = props;
  const box = useRef<HTMLDivElement>(null), host = useRef<HTMLDivElement>(null), editor = useRef<TipTap | null>(null), latest = useRef(props);
  const [places, setPlaces] = useState<readonly Place[]>([]), [layout, setLayout] = useState(0), [empty, setEmpty] = useState(text.trim() === "");
  latest.current = props;

  useLayoutEffect(() => {
    const made = new TipTap({
      element: host.current!, content: textToDoc(latest.current.text), injectCSS: false,
      extensions: [letterKit, Cues],
      editorProps: { attributes: { role: "textbox", "aria-multiline": "true", dir: "auto", class: "cp-edit", spellcheck: "true" }, handleKeyDown: (_, event) => onKey(event, latest.current) },
      onUpdate: ({ editor: changed }) => {
        const next = docToText(changed.state.doc).text;
        setEmpty(next.trim() === "");
        latest.current.onChange(next);
      },
    });
    editor.current = made;
    const watch = new ResizeObserver(() => setLayout((turn) => turn + 1));
    watch.observe(host.current!);
    void document.fonts.ready.then(() => setLayout((turn) => turn + 1));
    return () => {
      watch.disconnect();
      drawHighlights([]);
      made.destroy();
      editor.current = null;
    };
  }, []);

  useEffect(() => {
    const dom = editor.current?.view.dom;
    if (!dom) return;
    dom.setAttribute("aria-label", label);
    if (describedBy) dom.setAttribute("aria-describedby", describedBy);
  }, [label, describedBy]);

  useLayoutEffect(() => {
    const made = editor.current;
    if (!made) return;
    const draft = docToText(made.state.doc), current = draft.text === cuesFor ? cues : [];
    const spots = current.map((cue) => ({ cue, from: positionOf(draft, cue.span[0], cue.span[0] === cue.span[1] ? "end" : "start"), to: positionOf(draft, cue.span[1], "end") }));
    if (canHighlight()) {
      const ranged = spots.map((spot) => ({ ...spot, range: rangeOf(made, spot.from, spot.to) }));
      drawHighlights(ranged.filter((spot) => spot.cue.kind !== "gap").flatMap((spot) => [{ kind: spot.cue.kind, ranges: [spot.range] }, ...(spot.cue.number !== null && spot.cue.number === active ? [{ kind: "on" as const, ranges: [spot.range] }] : [])]));
    } else made.view.dispatch(made.state.tr.setMeta(drawAgain, DecorationSet.create(made.state.doc, spots.filter((spot) => spot.to > spot.from).map((spot) => Decoration.inline(spot.from, spot.to, { class: `cue ${spot.cue.kind}` })))).setMeta("addToHistory", false));
    const frame = box.current!.getBoundingClientRect();
    setPlaces(spots.filter((spot) => spot.cue.number !== null).map(({ cue, to }) => {
      const at = made.view.coordsAtPos(to, -1);
      return { number: cue.number!, left: at.right - frame.left, top: at.top - frame.top + (box.current?.scrollTop ?? 0), gap: cue.kind === "gap", first: cue.span[0] === 0 || draft.text[cue.span[0] - 1] === "\n", amid: /^[^\S\n]*\S/.test(draft.text.slice(cue.span[1], cue.span[1] + 9)), on: cue.number === active };
    }));
  }, [cues, cuesFor, active, layout]);

  useImperativeHandle(handle, () => ({
    focus: () => {
      const made = editor.current;
      if (made?.state.selection.empty && made.state.selection.from <= 1) made.commands.setTextSelection(made.state.doc.content.size);
      made?.view.focus();
    },
    write: (next) => {
      const made = editor.current;
      if (!made) return;
      made.view.dispatch(closeHistory(made.state.tr));
      made.commands.setContent(textToDoc(next), { emitUpdate: true });
    },
    apply: (span, words) => {
      const made = editor.current;
      if (!made) return;
      const draft = docToText(made.state.doc), gap = span[0] === span[1];
      const from = positionOf(draft, span[0], gap ? "end" : "start"), to = gap ? from : positionOf(draft, span[1], "end");
      made.view.dispatch(closeHistory(made.state.tr));
      made.view.dispatch(replaceWords(made.state.tr, from, to, words));
      made.view.dispatch(closeHistory(made.state.tr));
    },
  }));

  return (
    <div className="cp-text" ref={box} onMouseDown={(event) => { if (event.target === event.currentTarget) { event.preventDefault(); editor.current?.commands.focus("end"); } }}>
      {empty && <p className="cp-hint" aria-hidden="true">{placeholder}</p>}
      <div ref={host} />
      <div className="cns" aria-hidden="true">{places.map((place) => <span key={place.number} className={`cn${place.gap ? place.first ? " gap first" : place.amid ? " gap amid" : " gap" : ""}${place.on ? " on" : ""}`} style={{ left: place.left, top: place.top }}>{place.number}</span>)}</div>
    </div>
  );
});

// An empty line in the words makes a new paragraph, a line end a break; all in one transaction, which is one step to undo.
function replaceWords(transaction: Transaction, from: number, to: number, words: string): Transaction {
  transaction.delete(from, to);
  let at = from;
  words.split("\n\n").forEach((paragraph, index) => {
    if (index > 0) {
      transaction.split(at);
      at += 2;
    }
    paragraph.split("\n").forEach((line, part) => {
      const breakType = transaction.doc.type.schema.nodes["hardBreak"];
      if (part > 0 && breakType) {
        transaction.insert(at, breakType.create());
        at += 1;
      }
      if (line !== "") transaction.insertText(line, at);
      at += line.length;
    });
  });
  return transaction.scrollIntoView();
}

function rangeOf(made: TipTap, from: number, to: number): Range {
  const range = document.createRange(), start = made.view.domAtPos(from, 1), end = made.view.domAtPos(to, -1);
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return range;
}

function onKey(event: KeyboardEvent, { onLeave, onSend }: Props): boolean {
  if (event.isComposing) return false;
  if (event.key === "Escape") onLeave();
  else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) onSend();
  else return false;
  return true;
}

// What a plain letter can hold: paragraphs, lists and links.
const letterKit = StarterKit.configure({
  heading: false, codeBlock: false, code: false, blockquote: false, horizontalRule: false, bold: false, italic: false, strike: false, underline: false, trailingNode: false,
  link: { openOnClick: false, autolink: true, defaultProtocol: "https" },
});

const Cues = Extension.create({
  name: "coachCues",
  addProseMirrorPlugins: () => [
    new Plugin<DecorationSet>({
      key: drawAgain,
      state: { init: () => DecorationSet.empty, apply: (transaction, drawn) => (transaction.getMeta(drawAgain) as DecorationSet | undefined) ?? drawn.map(transaction.mapping, transaction.doc) },
      props: { decorations: (state) => drawAgain.getState(state) },
    }),
  ],
});
