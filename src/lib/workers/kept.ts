import { exampleProfile } from '#lib/formats/example/profile.ts';
import { Approvals } from './approvals.ts';
import { NotedEvents } from './events.ts';
import type { Settings } from './kept-setting.ts';
import { Profiles } from './profiles.ts';
import { SharedExports } from './shared-exports.ts';

/** What a person decided and noted beside the files. */
export interface Kept {
  profiles: Profiles;
  /** what was approved of the deliveries */
  approvals: Approvals;
  /** what was noted beside the figures over time */
  events: NotedEvents;
  /** which figures were exported */
  sharedExports: SharedExports;
}

/** What is kept beside files of one's own; `hostProfile` applies where no profile is kept. */
export function ownKept(settings: Settings, hostProfile: string | null): Kept {
  return keptUnder('', settings, hostProfile);
}

/** What is kept beside the example region: what is a person's own stays what it is. */
export function exampleKept(settings: Settings): Kept {
  return keptUnder('example-', settings, exampleProfile());
}

function keptUnder(prefix: string, settings: Settings, profile: string | null): Kept {
  return {
    profiles: new Profiles(settings, profile, `${prefix}profiles`),
    approvals: new Approvals(settings, `${prefix}approvals`),
    events: new NotedEvents(settings, `${prefix}events`),
    sharedExports: new SharedExports(settings, `${prefix}exports`),
  };
}
