/** A decoded document: the same characters as UTF-8 bytes (without byte order mark) and as text. */
export interface XmlText {
  utf8: Uint8Array;
  text: string;
}

/** What a handler can ask of the document while it is being read. */
export interface XmlSource {
  /** the source between two places that `open` and `close` gave */
  stretch(from: number, to: number): string;
  /** the namespaces in force now, by prefix; '' is the default one */
  namespaces(): Map<string, string>;
}

/** Takes the elements of a document as they come. A reader may begin anew: `start` forgets all. */
export interface XmlHandler {
  start(source: XmlSource): void;
  /** a start tag, with the place of its `<`; true asks for the element's own text on closing */
  open(local: string, namespace: string, at: number): boolean;
  /** an end tag, with the element's own text (empty where not asked for) and the place after it */
  close(text: string, end: number): void;
}
