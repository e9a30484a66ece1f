import type { DeliveredTile } from './delivered.ts';
import type { Horizon, Tile } from './figure.ts';
import type { Law } from './law.ts';

/** What the start page shows once there is anything. */
export interface Overview {
  laws: Law[];
  tiles: Record<Law, Tile[]>;
  /** per law: up to when the messages are complete */
  horizon: Record<Law, Horizon | null>;
  /** per law: the latest period of each indicator from deliveries */
  delivered: Record<Law, DeliveredTile[]>;
  /** last Dagtekening of a 305 or 307 by municipality, in order of code */
  completeness: { municipality: string; name: string; inRegion: boolean; last: string }[];
  unprotected: boolean;
}
