/** Every file of a drop or a paste, also those deep in folders. */
export async function filesOfTransfer(transfer: DataTransfer): Promise<File[]> {
  // The list empties itself as soon as the event is over: entries first, waiting later.
  const items = [...transfer.items].filter(({ kind }) => kind === 'file');
  const found = items.map((item) => {
    const entry = item.webkitGetAsEntry();
    return entry?.isDirectory ? entry : item.getAsFile();
  });
  const files: File[] = [];
  for (const one of found) {
    if (one instanceof File) files.push(one);
    else if (one) await walk(one as FileSystemDirectoryEntry, files);
  }
  return files;
}

/**
 * The cells that were pasted, as a file of this name, or null where none were. A spreadsheet puts a
 * picture of the cells beside them, which is passed over.
 */
export function cellsOfTransfer(transfer: DataTransfer, name: string): File | null {
  const text = transfer.getData('text/plain');
  const hasFile = [...transfer.files].some(({ type }) => !type.startsWith('image/'));
  const isCells = /\t|\S[^\S\n]*\r?\n[\s\S]*\S/.test(text);
  return isCells && !hasFile ? new File([text], name, { type: 'text/plain' }) : null;
}

async function walk(folder: FileSystemDirectoryEntry, files: File[]): Promise<void> {
  const reader = folder.createReader();
  for (;;) {
    // A folder is given in stretches; the last one is empty.
    const entries = await new Promise<FileSystemEntry[]>((done, failed) =>
      reader.readEntries(done, failed),
    );
    if (entries.length === 0) return;
    for (const entry of entries) {
      if (entry.isDirectory) await walk(entry as FileSystemDirectoryEntry, files);
      else if (!isHidden(entry.name)) {
        files.push(
          await new Promise<File>((done, failed) =>
            (entry as FileSystemFileEntry).file(done, failed),
          ),
        );
      }
    }
  }
}

/** Asks for a folder. Gives nothing where it was cancelled. */
export function chooseFolder(): Promise<File[]> {
  return choose((input) => (input.webkitdirectory = true));
}

/** Asks for one region profile. Gives nothing where it was cancelled. */
export function chooseProfile(): Promise<File[]> {
  return choose((input) => (input.accept = '.json,application/json'));
}

// The input lives outside the page: a page has one input for files, its own.
function choose(set: (input: HTMLInputElement) => void): Promise<File[]> {
  return new Promise((done) => {
    const input = document.createElement('input');
    input.type = 'file';
    set(input);
    input.addEventListener('change', () =>
      done([...(input.files ?? [])].filter(({ name }) => !isHidden(name))),
    );
    input.addEventListener('cancel', () => done([]));
    input.click();
  });
}

// What systems leave behind in folders: .DS_Store and the like.
function isHidden(name: string): boolean {
  return name.startsWith('.') || name === 'Thumbs.db' || name === 'desktop.ini';
}

interface LaunchQueue {
  setConsumer(consumer: (params: { files: readonly FileSystemFileHandle[] }) => void): void;
}

/** Takes the files that the system opens with the installed app. */
export function takeLaunchedFiles(take: (files: File[]) => void): void {
  const queue = (window as { launchQueue?: LaunchQueue }).launchQueue;
  queue?.setConsumer(({ files }) => {
    void Promise.all(files.map((handle) => handle.getFile())).then(take);
  });
}
