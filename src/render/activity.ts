import type { Activity, Team } from '../models/team.js';
import { partyName } from './credits.js';
import { facts } from './facts.js';
import { heading, HEADING_LEVELS, type HeadingLevel } from './heading.js';
import { address, attribute, join, lines, markup, print, type Markup } from './markup.js';
import { mediaFigure } from './media.js';
import { pageOf, phrase, said, timeElement, timeSpan, type Page, type PartOptions } from './page.js';
import { asMedia, asParty, asStatistic } from './parts.js';
import { asCount, asList, asLocalized, asModel, asOneOf, asText, asTime } from './reading.js';
import { statisticFact } from './stats-counter.js';
import { teamBadge } from './team-badge.js';

export interface ActivityOptions extends PartOptions {
  /** Level of the heading, or `none` for no heading: `3` unless told otherwise. */
  readonly headingLevel?: HeadingLevel;
  /** Teams that the activity's ids may mean: without them its teams have no names, and are left out. */
  readonly teams?: readonly Team[];
}

const asOptions = asModel({
  headingLevel: asOneOf(HEADING_LEVELS),
  teams: asList((team) => {
    const id = asModel({ id: asText })(team)?.id;
    return id === undefined ? undefined : { id, team };
  }),
});
const asActivity = asModel({
  name: asLocalized,
  teams: asList(asText),
  category: asText,
  status: asOneOf(['planned', 'recruiting', 'ongoing', 'ended', 'cancelled']),
  start: asTime,
  end: asTime,
  place: asLocalized,
  organizers: asList(asParty),
  audience: asLocalized,
  volunteers: asStatistic,
  served: asStatistic,
  hours: asStatistic,
  recruit: asModel({ url: asText, until: asTime, places: asCount }),
  media: asList(asMedia),
});
type ActivityPart = NonNullable<ReturnType<typeof asActivity>>;

/**
 * An activity as `<article>`: its name, its state in words, when, where, by whom and for whom, its numbers, its pictures,
 * and where to sign up unless it is over. `''` for what has no name.
 */
export function renderActivity(activity: Activity, options?: ActivityOptions): string {
  return print(article(asActivity(activity), pageOf(options), asOptions(options)));
}

function article(
  activity: ActivityPart | undefined,
  page: Page,
  { headingLevel, teams }: Partial<NonNullable<ReturnType<typeof asOptions>>> = {},
): Markup | undefined {
  const name = phrase(activity?.name, page);
  if (!activity || !name) return undefined;
  const { activity: words, comma } = page.words;
  const { status, recruit } = activity;
  const badges = activity.teams.map((id) => {
    const named = teams?.find((one) => one.id === id);
    return named && teamBadge(named.team, { ...page, details: false });
  });
  const isOver = status === 'ended' || status === 'cancelled';
  const signUp = address('href', isOver ? undefined : recruit?.url, page.base);
  return markup`<article>\n${lines([
    heading(headingLevel)([attribute('lang', name.lang)], name.text),
    status && markup`<p>${words.status[status]}</p>`,
    facts([
      [words.when, timeSpan(activity.start, activity.end, page)],
      [words.where, said(activity.place, page)],
      [
        words.organizers,
        join(
          activity.organizers.map((party) => partyName(party, page)),
          comma,
        ),
      ],
      [words.teams, join(badges, ' ')],
      [words.audience, said(activity.audience, page)],
      [words.category, activity.category],
      ...[activity.volunteers, activity.served, activity.hours].map((statistic) =>
        statisticFact(statistic, page),
      ),
      [words.places, isOver ? undefined : recruit?.places],
      [words.until, isOver ? undefined : timeElement(recruit?.until, page)],
    ]),
    ...activity.media.map((media) => mediaFigure(media, page)),
    signUp && markup`<p><a${signUp}>${words.join}</a></p>`,
  ])}\n</article>`;
}
