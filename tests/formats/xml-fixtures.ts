import type { XmlHandler, XmlSource } from '#lib/formats/read/xml-handler.ts';

/** Writes down every event, to compare two ways of reading. */
export class Recorder implements XmlHandler {
  events: string[] = [];
  private source: XmlSource | undefined;
  private readonly starts: number[] = [];

  start(source: XmlSource): void {
    this.events = [];
    this.starts.length = 0;
    this.source = source;
  }

  open(local: string, namespace: string, at: number): boolean {
    this.starts.push(at);
    const inForce = [...(this.source?.namespaces() ?? [])].sort().join(';');
    this.events.push(`open {${namespace}}${local} ${inForce}`);
    return !local.startsWith('x');
  }

  close(text: string, end: number): void {
    const stretch = this.source?.stretch(this.starts.pop() ?? 0, end);
    this.events.push(`close ${JSON.stringify(text)} ${stretch}`);
  }
}
