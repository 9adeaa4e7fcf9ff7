import type { Facts } from '../../../../composer';
import type { FixtureLanguage } from '../build';
import { awardCeremony } from './award-ceremony';
import { onlyTitleAndDate, shortNotice, withoutDate, withoutHost, withoutTopic } from './bare';
import { gala, summerParty } from './celebrations';
import { conferenceOverMonthEnd, conferenceOverNewYear } from './conferences-over-dates';
import { congress } from './congress';
import { congressInTracks } from './congress-in-tracks';
import { congressWithPosters } from './congress-with-posters';
import { leapDay, openWeek } from './days';
import { expertGroup } from './expert-group';
import { generalMeeting } from './general-meeting';
import { training, workshop } from './hands-on';
import { companyTour, delegationTrip } from './journeys';
import { leftOut } from './left-out';
import { namesFromEverywhere, sameName } from './names';
import { networkingBreakfast } from './networking-breakfast';
import { networkingEvening } from './networking-evening';
import { networkingLunch } from './networking-lunch';
import { oneDayConference } from './one-day-conference';
import { hybridConference, movedOnline, webinar } from './online';
import { onlineWorkshop } from './online-workshop';
import { organizationForms } from './organization-forms';
import { moderatorSpeaks, panelEvening } from './panels';
import { speakersWithoutOrganization, talksWithoutSpeakers } from './people-without';
import { pitchEvening } from './pitch-evening';
import { talkWithoutSpeaker } from './talk-without-speaker';
import { awkwardTitles, interviewEvening } from './titles-and-quotes';
import { jointStand, largeTradeFair } from './trade-fairs';
import { inAustria, inSwitzerland } from './regions';
import { withoutTalks } from './without-talks';

export { congress, networkingLunch, onlineWorkshop, talkWithoutSpeaker, withoutTalks };

/** Gives the facts of one event in one language. */
export type EventFixture = (language: FixtureLanguage) => Facts;

/** Every event of the library by the name of its golden texts (`<name>.de.txt`, `<name>.en.txt`). */
export const EVENTS: readonly (readonly [name: string, facts: EventFixture])[] = [
  ['award-ceremony', awardCeremony],
  ['awkward-titles', awkwardTitles],
  ['company-tour', companyTour],
  ['conference-over-month-end', conferenceOverMonthEnd],
  ['conference-over-new-year', conferenceOverNewYear],
  ['congress', congress],
  ['congress-in-tracks', congressInTracks],
  ['congress-with-posters', congressWithPosters],
  ['delegation-trip', delegationTrip],
  ['expert-group', expertGroup],
  ['gala', gala],
  ['general-meeting', generalMeeting],
  ['hybrid-conference', hybridConference],
  ['in-austria', inAustria],
  ['in-switzerland', inSwitzerland],
  ['interview-evening', interviewEvening],
  ['joint-stand', jointStand],
  ['large-trade-fair', largeTradeFair],
  ['leap-day', leapDay],
  ['left-out', leftOut],
  ['moderator-speaks', moderatorSpeaks],
  ['moved-online', movedOnline],
  ['names-from-everywhere', namesFromEverywhere],
  ['networking-breakfast', networkingBreakfast],
  ['networking-evening', networkingEvening],
  ['networking-lunch', networkingLunch],
  ['one-day-conference', oneDayConference],
  ['online-workshop', onlineWorkshop],
  ['only-title-and-date', onlyTitleAndDate],
  ['open-week', openWeek],
  ['organization-forms', organizationForms],
  ['panel-evening', panelEvening],
  ['pitch-evening', pitchEvening],
  ['same-name', sameName],
  ['short-notice', shortNotice],
  ['speakers-without-organization', speakersWithoutOrganization],
  ['summer-party', summerParty],
  ['talk-without-speaker', talkWithoutSpeaker],
  ['talks-without-speakers', talksWithoutSpeakers],
  ['training', training],
  ['webinar', webinar],
  ['without-date', withoutDate],
  ['without-host', withoutHost],
  ['without-talks', withoutTalks],
  ['without-topic', withoutTopic],
  ['workshop', workshop],
];
