import type { HeadingLevel } from '../models/looks.js';
import type { Activity, Team } from '../models/team.js';
import type { Lenient } from '../shapes/lenient.js';
import { ACTIVITY } from '../words/activity.js';
import { PUNCTUATION } from '../words/punctuation.js';
import { partyName } from './credits.js';
import { facts } from './facts.js';
import { mediaFigure } from './media.js';
import { addressOf, phrase, timePart, timeSpan, wording, type Page } from './page.js';
import { block, headingPart, joined, part, type Part } from './part.js';
import { statisticFact } from './statistic.js';
import { teamBadge } from './team.js';

/** An activity: its name, its state, when, where, by whom and for whom, its numbers, its pictures, where to sign up. */
export function activityPart(
  activity: Lenient<Activity>,
  page: Page,
  level: HeadingLevel,
  teams: readonly Lenient<Team>[],
): Part | undefined {
  const name = phrase(activity.name, page);
  if (!name) return undefined;
  const words = ACTIVITY[page.locale];
  const { status, recruit } = activity;
  const badges = (activity.teams ?? []).map((id) => {
    const team = teams.find((one) => one.id === id);
    return team && teamBadge(team, page, { details: false });
  });
  const isOver = status === 'ended' || status === 'cancelled';
  const signUp = isOver ? undefined : addressOf(recruit?.url, page);
  return block('article', {}, [
    headingPart(level, { lang: name.lang }, name.text),
    status && part('p', {}, words.status[status]),
    facts([
      [words.when, timeSpan(activity.start, activity.end, page)],
      [words.where, wording(activity.place, page)],
      [
        words.organizers,
        joined(
          (activity.organizers ?? []).map((party) => partyName(party, page)),
          PUNCTUATION[page.locale].comma,
        ),
      ],
      [words.teams, joined(badges, ' ')],
      [words.audience, wording(activity.audience, page)],
      [words.category, activity.category],
      ...[activity.volunteers, activity.served, activity.hours].map((statistic) =>
        statisticFact(statistic, page),
      ),
      [words.places, isOver ? undefined : recruit?.places || undefined],
      [words.until, isOver ? undefined : timePart(recruit?.until, page)],
    ]),
    ...(activity.media ?? []).map((media) => mediaFigure(media, page)),
    signUp !== undefined && part('p', {}, part('a', { href: signUp }, words.join)),
  ]);
}
