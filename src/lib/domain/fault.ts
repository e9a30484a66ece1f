/** Why a job could not be done, for a reason that was foreseen. The screen has a sentence for each. */
export type FaultCode =
  | 'storage-full'
  | 'storage-unavailable'
  | 'storage-damaged'
  | 'storage-newer'
  | 'file-unreadable'
  | 'profile-not-json'
  | 'profile-newer'
  | 'profile-wrong'
  | 'worker-crashed'
  | 'table-closed'
  | 'stopped';

/** A job that could not be done. `detail` names a place (a key of a profile), never a value. */
export class Fault extends Error {
  override readonly name = 'Fault';

  constructor(
    readonly code: FaultCode,
    readonly detail: string = '',
  ) {
    super(code);
  }
}
