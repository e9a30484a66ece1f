/**
 * Where a sealed part belongs. It is authenticated with the part, so that a part which is put
 * elsewhere cannot be read.
 */
export const contexts = {
  import: (id: string, state: 'reading' | 'added') => `import/${state}/${id}`,
  chunk: (importId: string, chunk: number) => `chunk/${importId}/${chunk}`,
  setting: (key: string) => `setting/${key}`,
};
