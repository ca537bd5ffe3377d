import { pickText } from '../../models/locale.js';
import type { Activity, Team } from '../../models/team.js';
import { dateTime } from '../rfc3339.js';
import { compact } from '../fitting.js';
import type { NinjsAssociation, NinjsConcept } from './ninjs.js';
import { texts, writeParty } from './write-party.js';
import { ownUri } from './uri.js';

export function writeTeam(team: Team, lang: string): NinjsConcept {
  return compact({
    name: pickText(team.name, lang),
    rel: 'team',
    uri: ownUri('team', team.id),
    literal: team.id,
    contactInfo: team.url ? [{ type: 'web', value: team.url }] : [],
  });
}

/** An activity is an event of its own, with its days; the item names it among its events. */
export function writeActivity(activity: Activity, lang: string): NinjsAssociation {
  const { id, start, end, status } = activity;
  const place = pickText(activity.place, lang);
  const [organizer] = activity.organizers ?? [];
  const name = pickText(activity.name, lang) ?? id;
  return compact({
    name,
    rel: 'activity',
    uri: ownUri('activity', id),
    type: 'event',
    headlines: texts('main', name, lang),
    altIds: [{ role: 'id', value: id }],
    organisations: activity.teams.map((team) => ({
      rel: 'team',
      uri: ownUri('team', team),
      literal: team,
    })),
    places: place ? [{ name: place }] : [],
    eventDetails: compact({
      eventStatus: ownUri('activity-status', status),
      dates: compact({ ...moment('start', start), ...moment('end', end) }),
      organiser: organizer && writeParty(organizer, lang),
    }),
  });
}

/** A day without its hour is an expected one here. */
function moment(
  which: 'start' | 'end',
  time: string | undefined,
): Readonly<Record<string, string | undefined>> {
  const exact = dateTime(time);
  if (exact) return { [`${which}Date`]: exact };
  return { [which === 'start' ? 'expectedStartDate' : 'expectedEndDate']: time };
}
