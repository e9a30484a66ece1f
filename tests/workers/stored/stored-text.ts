/** Everything in a database as one text: values as they are, bytes as characters. */
export async function dumpOf(name: string): Promise<string> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(new Error('no database'));
  });
  let text = '';
  const walk = (value: unknown): void => {
    if (value instanceof ArrayBuffer) text += Buffer.from(value).toString('latin1');
    else if (ArrayBuffer.isView(value)) {
      text += Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('latin1');
    } else if (typeof value === 'object' && value !== null) Object.values(value).forEach(walk);
    else text += `${String(value)} `;
  };
  for (const store of database.objectStoreNames) {
    const rows = await new Promise<unknown[]>((resolve) => {
      const request = database.transaction(store).objectStore(store).getAll();
      request.onsuccess = () => resolve(request.result);
    });
    rows.forEach(walk);
  }
  database.close();
  return text;
}
