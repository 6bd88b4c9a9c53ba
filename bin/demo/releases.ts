import type { DemoRelease } from "./demo-release.ts";
import { academyRemarks } from "./releases/academy-remarks.ts";
import { accreditation } from "./releases/accreditation.ts";
import { airServices } from "./releases/air-services.ts";
import { archiveOpening } from "./releases/archive-opening.ts";
import { consularPortal } from "./releases/consular-portal.ts";
import { contactGroupMeeting } from "./releases/contact-group-meeting.ts";
import { crisisCentre } from "./releases/crisis-centre.ts";
import { droughtRules } from "./releases/drought-rules.ts";
import { embassyQadrana } from "./releases/embassy-qadrana.ts";
import { emergencyNumber } from "./releases/emergency-number.ts";
import { ferrySafety } from "./releases/ferry-safety.ts";
import { filmWeek } from "./releases/film-week.ts";
import { firstConvoy } from "./releases/first-convoy.ts";
import { forestFires } from "./releases/forest-fires.ts";
import { haldorCeasefire } from "./releases/haldor-ceasefire.ts";
import { harbourInterview } from "./releases/harbour-interview.ts";
import { honoraryConsuls } from "./releases/honorary-consuls.ts";
import { humanRightsDay } from "./releases/human-rights-day.ts";
import { journalistsFreed } from "./releases/journalists-freed.ts";
import { lighthouseArticle } from "./releases/lighthouse-article.ts";
import { lindmarPrize } from "./releases/lindmar-prize.ts";
import { openDay } from "./releases/open-day.ts";
import { passRoad } from "./releases/pass-road.ts";
import { qadranaReadout } from "./releases/qadrana-readout.ts";
import { quayReception } from "./releases/quay-reception.ts";
import { reliefDayRemarks } from "./releases/relief-day-remarks.ts";
import { scholarships } from "./releases/scholarships.ts";
import { schoolPartnerships } from "./releases/school-partnerships.ts";
import { stormRelief } from "./releases/storm-relief.ts";
import { tavraCommission } from "./releases/tavra-commission.ts";
import { visaFees } from "./releases/visa-fees.ts";
import { votingAbroad } from "./releases/voting-abroad.ts";
import { winterReadout } from "./releases/winter-readout.ts";
import { youthDelegates } from "./releases/youth-delegates.ts";

/** Everything in the demo's newsroom: the public history by its dates, then what is on the desk. */
export const releases: readonly DemoRelease[] = [
  consularPortal,
  haldorCeasefire,
  firstConvoy,
  stormRelief,
  openDay,
  academyRemarks,
  tavraCommission,
  forestFires,
  harbourInterview,
  accreditation,
  contactGroupMeeting,
  humanRightsDay,
  crisisCentre,
  journalistsFreed,
  passRoad,
  scholarships,
  qadranaReadout,
  embassyQadrana,
  youthDelegates,
  reliefDayRemarks,
  visaFees,
  emergencyNumber,
  votingAbroad,
  winterReadout,
  quayReception,
  lighthouseArticle,
  honoraryConsuls,
  filmWeek,
  lindmarPrize,
  droughtRules,
  archiveOpening,
  ferrySafety,
  airServices,
  schoolPartnerships,
];
