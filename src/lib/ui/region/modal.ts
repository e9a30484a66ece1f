/**
 * Opens a dialog over the page; gives back what to do once it is gone: the focus returns to where it
 * came from, or to the main part where that is gone as well.
 */
export function openModal(dialog: HTMLDialogElement): () => void {
  const origin = document.activeElement;
  dialog.showModal();
  return () => {
    const back =
      origin instanceof HTMLElement && origin.isConnected && origin !== document.body
        ? origin
        : document.querySelector('main');
    back?.focus();
  };
}
