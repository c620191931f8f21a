import type { Firmness } from '../../model/analysis.ts';
import type { Rule } from '../../model/rule.ts';

/** What may follow a governing word: "agree to act", "commit to acting", "pledge action", "agree on action". */
export type Frame =
  | 'to-verb'
  | 'to-gerund'
  | 'to-noun'
  | 'gerund'
  | 'noun'
  | 'bare-verb'
  | 'whom-to-verb'
  | 'with-to-verb'
  | 'clause'
  | `${Preposition}-noun`;
export type Preposition =
  | 'on'
  | 'in'
  | 'for'
  | 'towards'
  | 'toward'
  | 'with'
  | 'of'
  | 'into'
  | 'at'
  | 'between'
  | 'about'
  | 'regarding'
  | 'concerning';

/**
 * A word that says how firmly an action is undertaken. In its examples the governing words stand in brackets:
 * just those words must be found to govern an undertaking.
 */
export interface Governor extends Rule {
  /** What kind of word it is. A participle or adjective follows a form of "be" or "remain". */
  readonly kind: 'modal' | 'verb' | 'adjective' | 'noun' | 'list' | 'passive';
  /** Base forms; for kind `modal`, the words themselves. */
  readonly words: readonly string[];
  readonly frames: readonly Frame[];
  /** null: as firm as what governs it, or committed where nothing does. */
  readonly firmness: Firmness | null;
  /** Whether the word is part of what is undertaken: "will [explore options]". */
  readonly act?: true;
  readonly novelty?: 'continuing';
  /** Only where something governs it ("will pursue", not "they pursue"). */
  readonly governedOnly?: true;
  /** Only as the finite verb: "agreed a plan", but "aim to agree a plan" is to act. */
  readonly finiteOnly?: true;
  /** Only the present tense promises. */
  readonly presentOnly?: true;
  /** Only where a governing noun stands in its object ("expressed [support] for"). */
  readonly showsOnly?: true;
  /** Whoever is told to act acts, and not only those under the speaker. */
  readonly bindsAnyone?: true;
  /** Only where "we" say it of ourselves. */
  readonly ofSelf?: true;
  /** Only where a text is its subject ("the memorandum provides for"). */
  readonly ofTexts?: true;
  /** Only where its object is an amount of money or funding of such an amount. */
  readonly ofMoney?: true;
  /** Only where its object has one of these words near its head. */
  readonly objects?: readonly string[];
}

const words = (text: string): string[] => text.split(' ');

export const governors: readonly Governor[] = [
  {
    id: 'en/firmness/will',
    kind: 'modal',
    words: words("will shall 'll"),
    frames: ['bare-verb'],
    firmness: 'committed',
    because:
      'A plain future with the one who acts as its subject is a promise; in a treaty or statute "shall" lays down a duty.',
    examples: [
      'The two governments [will] open a joint maritime desk.',
      'Both sides [shall] publish a yearly account.',
    ],
    counterexamples: ['This will depend on the weather.', 'That will result in higher costs.'],
  },
  {
    id: 'en/firmness/must',
    kind: 'modal',
    words: words('must'),
    frames: ['bare-verb'],
    firmness: 'obliged',
    because: 'Laid on a named body or class it reports a legal duty; said of things in general it is a view.',
    examples: ['Local authorities [must] publish their accounts by 30 June.'],
    counterexamples: ['Free trade must be fair.'],
  },
  {
    id: 'en/firmness/have-to',
    kind: 'verb',
    words: words('have'),
    frames: ['to-verb'],
    governedOnly: true,
    firmness: 'obliged',
    because:
      'What a class of people will have to do is a duty laid on them; said of a state it tells what it cannot avoid.',
    examples: ['Ferry operators will [have to] publish their accounts.'],
    counterexamples: ['We have to thank the crew.'],
  },
  {
    id: 'en/firmness/required-to',
    kind: 'adjective',
    words: words('required obliged obligated bound mandated'),
    frames: ['to-verb'],
    firmness: 'obliged',
    because: 'The words of a duty.',
    examples: ['Operators are [required to] report incidents within a day.'],
    counterexamples: ['A wide range of skills is required.'],
  },
  {
    id: 'en/firmness/commit-to',
    kind: 'verb',
    words: words('commit pledge undertake promise vow agree resolve'),
    frames: ['to-verb', 'to-gerund', 'to-noun'],
    firmness: 'committed',
    because: 'The verb makes the promise by being said.',
    examples: [
      'The ministers [agreed to] share flight data.',
      'Both countries [commit to] opening a second crossing.',
      'They [pledged to] double the fund.',
    ],
    counterexamples: ['They agreed that pressure is essential.', 'The court agreed with the appellant.'],
  },
  {
    id: 'en/firmness/pledge-thing',
    kind: 'verb',
    words: words('pledge promise undertake'),
    frames: ['noun'],
    firmness: 'committed',
    because: 'The thing promised stands for its delivery.',
    examples: ['The two sides [pledged] closer cooperation on coastal rescue.'],
    counterexamples: ['Firms that undertake such work need a licence.'],
  },
  {
    id: 'en/firmness/announce-money',
    kind: 'verb',
    words: words('announce commit allocate earmark dedicate unveil'),
    frames: ['noun'],
    ofMoney: true,
    firmness: 'committed',
    because: 'Money that is announced for a purpose, or committed to it, is promised.',
    examples: [
      'The Government is today [announcing] £2 million for lifeboats.',
      'Norway has [committed] an additional €30 million to the ferry fund.',
    ],
    counterexamples: ['The line announced losses of £3 million.', 'He committed two offences.'],
  },
  {
    id: 'en/firmness/agree-on',
    kind: 'verb',
    words: words('agree'),
    frames: ['on-noun', 'noun'],
    finiteOnly: true,
    firmness: 'committed',
    because:
      'Parties that agree on measures undertake them; to agree on "the need" or "the importance" is only a view.',
    examples: ['The leaders [agreed on] joint patrols in the strait.'],
    counterexamples: [
      'They agreed on the importance of free trade.',
      'They agreed on the need for restraint.',
    ],
  },
  {
    id: 'en/firmness/committed-to',
    kind: 'adjective',
    words: words('committed determined resolved dedicated pledged'),
    frames: ['to-verb', 'to-gerund', 'to-noun'],
    firmness: 'committed',
    because: '"Is committed to" is a promise in the guideline\'s scale; with "remain" it only stands by one.',
    examples: ['Norway is [committed to] cutting ferry emissions by half.'],
    counterexamples: ['The offence was committed to gain money.'],
  },
  {
    id: 'en/firmness/decide-to',
    kind: 'verb',
    words: words('decide choose'),
    frames: ['to-verb'],
    firmness: 'committed',
    because: 'A decision taken binds whoever took it.',
    examples: ['The Council has [decided to] extend the mandate.'],
    counterexamples: ['It is for the courts to decide.'],
  },
  {
    id: 'en/firmness/is-to',
    kind: 'adjective',
    words: words('be'),
    frames: ['to-verb'],
    firmness: 'committed',
    because: '"Is to open" fixes what will be done.',
    examples: ['The ministry [is to] open three field offices.'],
    counterexamples: ['The purpose of the note is to explain the rules.'],
  },
  {
    id: 'en/firmness/direct',
    kind: 'verb',
    words: words('ask direct instruct task mandate charge request invite order commission'),
    frames: ['whom-to-verb'],
    firmness: 'committed',
    because:
      'Leaders who instruct those under them undertake that it is done; asking others undertakes nothing.',
    examples: ['The prime ministers [directed] their officials to draft a road map.'],
    counterexamples: ['They asked Russia to withdraw its troops.', 'They urged all states to sign.'],
  },
  {
    id: 'en/firmness/intend-to',
    kind: 'verb',
    words: words(
      'intend plan aim hope wish propose expect endeavour endeavor strive attempt try aspire mean',
    ),
    frames: ['to-verb'],
    firmness: 'intended',
    because: 'A plan or an effort is promised, not its result.',
    examples: ['We [intend to] conclude the talks in 2027.', 'The agency [plans to] hire fifty inspectors.'],
    counterexamples: ['Applicants hoping to qualify should write early.'],
  },
  {
    id: 'en/firmness/seek-to',
    kind: 'verb',
    words: words('seek look'),
    frames: ['to-verb'],
    firmness: 'intended',
    because: 'An effort is promised, not its result.',
    examples: ['Customs officers will [seek to] shorten checks.'],
    counterexamples: ['Firms seeking to invest should apply.'],
  },
  {
    id: 'en/firmness/seek',
    kind: 'verb',
    words: words('seek'),
    frames: ['noun'],
    firmness: 'intended',
    act: true,
    governedOnly: true,
    because: 'To seek a result promises the effort.',
    examples: ['The two ministers will [seek] an early conclusion of the talks.'],
    counterexamples: ['Families who seek help may call.'],
  },
  {
    id: 'en/firmness/due-to',
    kind: 'adjective',
    words: words('due scheduled set expected planned poised slated ready prepared willing keen'),
    frames: ['to-verb'],
    firmness: 'intended',
    because: 'What is due or planned may still slip; readiness offers and does not promise.',
    examples: [
      'Ministers are [due to] review the tariff in May.',
      'Both sides stand [ready to] resume talks.',
    ],
    counterexamples: ['The delay was due to bad weather.'],
  },
  {
    id: 'en/firmness/plans-to',
    kind: 'noun',
    words: words(
      'plan plans intention intentions aim aims ambition ambitions goal objective proposal proposals aspiration readiness willingness desire intent',
    ),
    frames: ['to-verb', 'for-noun', 'of-noun'],
    firmness: 'intended',
    because: 'A plan, aim or intention is what it says and no more, whatever verb sets it out.',
    examples: [
      'The governments set out [plans to] rebuild the pier.',
      'Our [aim is to] halve waiting times.',
    ],
    counterexamples: ['The plan to which he referred was dropped.'],
  },
  {
    id: 'en/firmness/working-to',
    kind: 'verb',
    words: words('work partner cooperate co-operate collaborate'),
    frames: ['to-verb', 'with-to-verb', 'towards-noun', 'toward-noun'],
    firmness: null,
    act: true,
    governedOnly: true,
    because:
      '"Will work to" promises the work, and the work is the act; what the work is to explore or to seek is no firmer than that.',
    examples: [
      'The two countries will [work to] reopen the line.',
      'They will [work] with the ports to mend the ferry.',
    ],
    counterexamples: ['They will work with the ports.'],
  },
  {
    id: 'en/firmness/efforts-to',
    kind: 'noun',
    words: words('effort efforts steps'),
    frames: ['to-verb'],
    firmness: 'intended',
    because: 'Efforts and steps towards a thing are not the thing.',
    examples: ['The parties pledged [efforts to] cut queues at the border.'],
    counterexamples: ['Past efforts to mediate came to nothing.'],
  },
  {
    id: 'en/firmness/look-forward-to',
    kind: 'verb',
    words: words('look'),
    frames: ['to-gerund', 'to-noun'],
    firmness: 'intended',
    because: '"Look forward to concluding" announces what is planned.',
    examples: ['We [look forward to] signing the treaty in spring.'],
    counterexamples: ['They look forward to better days.'],
  },
  {
    id: 'en/firmness/agreement-to',
    kind: 'noun',
    words: words(
      'agreement decision promise pledge undertaking understanding accord pact deal treaty memorandum mou',
    ),
    frames: ['to-verb', 'to-noun'],
    firmness: 'committed',
    because: "Somebody's agreement or decision to act is the promise, whoever reports or welcomes it.",
    examples: ["The minister welcomed Denmark's [agreement to] send divers."],
    counterexamples: ['An agreement to which both are party expired.'],
  },
  {
    id: 'en/firmness/commitment-to',
    kind: 'noun',
    words: words('commitment commitments dedication'),
    frames: ['to-verb', 'to-gerund', 'to-noun'],
    firmness: null,
    because:
      'A commitment is as firm as the verb that makes or repeats it: "made a commitment to", "reaffirmed its commitment to".',
    examples: ['Leaders reaffirmed their [commitment to] funding the mission.'],
    counterexamples: ['Commitment to duty is rare.'],
  },
  {
    id: 'en/firmness/resolve-to',
    kind: 'noun',
    words: words('resolve determination resolution'),
    frames: ['to-verb'],
    firmness: 'affirmed',
    because: 'A resolve is a posture held, not a new act.',
    examples: ["The text underlines the Government's [resolve to] end smuggling."],
    counterexamples: ['A resolution to that effect was tabled.'],
  },
  {
    id: 'en/firmness/support-for',
    kind: 'noun',
    words: words('support'),
    frames: ['for-noun', 'of-noun', 'to-noun'],
    firmness: null,
    act: true,
    because: 'Support that is reaffirmed or pledged is the thing undertaken.',
    examples: ['They reaffirmed their [support for] the peace mission.'],
    counterexamples: ['Public support for the measure fell.'],
  },
  {
    id: 'en/firmness/explore',
    kind: 'verb',
    words: words(
      'explore examine consider discuss study investigate evaluate scope weigh ponder contemplate',
    ),
    frames: ['noun', 'gerund', 'clause', 'with-noun'],
    firmness: 'exploratory',
    act: true,
    governedOnly: true,
    because: 'Looking at a thing is all that is promised.',
    examples: [
      'The agencies will [explore] shared moorings.',
      'The port will [explore with] the islands whether the toll can be cut.',
      'Ministers agreed to [examine] a night ferry.',
    ],
    counterexamples: ['The report explored three causes.'],
  },
  {
    id: 'en/firmness/look-at',
    kind: 'verb',
    words: words('look'),
    frames: ['at-noun', 'into-noun'],
    firmness: 'exploratory',
    act: true,
    governedOnly: true,
    because: 'Looking at a thing is all that is promised.',
    examples: ['The department will [look at] cheaper permits.'],
    counterexamples: ['Looking at prices, the picture is mixed.'],
  },
  {
    id: 'en/firmness/reaffirm',
    kind: 'verb',
    words: words('reaffirm reiterate restate reconfirm affirm'),
    frames: ['noun', 'to-verb', 'to-noun', 'to-gerund'],
    firmness: 'affirmed',
    novelty: 'continuing',
    because: 'It stands by something held before; no new act is promised.',
    examples: ['The allies [reaffirm] their support for open skies.'],
    counterexamples: ['The judge reiterated that costs follow the event.'],
  },
  {
    id: 'en/firmness/underscore',
    kind: 'verb',
    words: words('underscore underline recall'),
    frames: ['noun', 'to-verb'],
    firmness: 'affirmed',
    because: 'It puts weight on something held, and does not say that it was held before.',
    examples: ['The envoys [underscored] their support for the inquiry.'],
    counterexamples: ['The auditor underlined three words.'],
  },
  {
    id: 'en/firmness/express-support',
    kind: 'verb',
    words: words(
      'express voice highlight stress emphasise emphasize confirm share declare state announce welcome outline have set make renew publish unveil present contain mark reflect represent convey offer extend reinforce demonstrate signal confirm show',
    ),
    frames: ['noun'],
    showsOnly: true,
    firmness: 'affirmed',
    because: 'Verbs that only show a commitment, plan or support: the noun they show is what counts.',
    examples: ['The envoy [expressed] strong support for the inquiry.'],
    counterexamples: ['They expressed concern about the arrests.', 'We welcome the report.'],
  },
  {
    id: 'en/firmness/remain-committed',
    kind: 'adjective',
    words: words('steadfast united unwavering resolute'),
    frames: ['in-noun', 'to-verb', 'to-noun'],
    firmness: 'affirmed',
    novelty: 'continuing',
    because: 'Steadfastness is a posture.',
    examples: ['The three states remain [steadfast in] support of the court.'],
    counterexamples: ['A united front was expected.'],
  },
  {
    id: 'en/firmness/not-tire-in',
    kind: 'verb',
    words: words('tire waver relent falter rest hesitate'),
    frames: ['in-noun', 'to-verb'],
    governedOnly: true,
    novelty: 'continuing',
    firmness: 'affirmed',
    because: 'Not to tire in a resolve is to stand by it.',
    examples: ['We will not [waver in] our support for the court.'],
    counterexamples: ['They tire easily.'],
  },
  {
    id: 'en/firmness/continue-to',
    kind: 'verb',
    words: words('continue'),
    frames: ['to-verb', 'gerund', 'with-noun', 'noun'],
    firmness: null,
    act: true,
    presentOnly: true,
    novelty: 'continuing',
    because: 'What goes on is promised as firmly as its modal says; without one it is a posture.',
    examples: ['Both police forces will [continue to] share records.'],
    counterexamples: ['Prices continue to rise.'],
  },
  {
    id: 'en/firmness/embark',
    kind: 'verb',
    words: words('embark'),
    frames: ['on-noun'],
    firmness: 'committed',
    act: true,
    presentOnly: true,
    because: 'Said of oneself in the present, it starts the undertaking.',
    examples: ['Today the two agencies [embark on] a joint survey of the seabed.'],
    counterexamples: ['The ship embarked on its last voyage.'],
  },
  {
    id: 'en/firmness/discussions-on',
    kind: 'noun',
    words: words('discussions talks exploration'),
    frames: [
      'on-noun',
      'with-noun',
      'of-noun',
      'between-noun',
      'about-noun',
      'regarding-noun',
      'concerning-noun',
    ],
    firmness: 'exploratory',
    act: true,
    because: 'To go on talking about a thing promises the talking.',
    examples: ['Both sides will continue [discussions on] a second cable.'],
    counterexamples: ['Discussions on the cable broke down.'],
  },
  {
    id: 'en/firmness/cooperation-to',
    kind: 'noun',
    words: words('cooperation co-operation collaboration work action'),
    frames: ['to-verb'],
    firmness: null,
    because: 'Cooperation to do a thing: the thing is what is undertaken.',
    examples: ['Measures include [cooperation to] protect cables and share alerts.'],
    counterexamples: ['Cooperation with the court ended.'],
  },
  {
    id: 'en/firmness/commitments-include',
    kind: 'list',
    words: words('commitments measures undertakings pledges deliverables promises'),
    frames: ['noun', 'gerund'],
    firmness: 'committed',
    because: 'A list of commitments or measures commits to each thing listed.',
    examples: ['The [commitments include] joint patrols and a shared archive.'],
    counterexamples: ['The costs include rent.'],
  },
  {
    id: 'en/firmness/priorities-include',
    kind: 'list',
    words: words('priorities plans intentions aims goals objectives proposals ambitions'),
    frames: ['noun', 'gerund'],
    firmness: 'intended',
    because: 'Priorities and plans are what is meant to be done.',
    examples: ['Further [priorities include] cooperation on rail freight.'],
    counterexamples: ['His interests include cricket.'],
  },
  {
    id: 'en/firmness/is-promised',
    kind: 'adjective',
    words: words('promised pledged agreed guaranteed'),
    frames: [],
    firmness: 'committed',
    because: 'The passive of a promise: its subject is what is promised.',
    examples: ['Closer cooperation on rescue at sea [is promised].'],
    counterexamples: ['It is agreed that the sea is wide.'],
  },
  {
    id: 'en/firmness/is-planned',
    kind: 'adjective',
    words: words('planned proposed envisaged foreseen'),
    frames: [],
    firmness: 'intended',
    because: 'The passive of a plan: its subject is what is planned.',
    examples: ['Joint exercises in the strait [are planned].'],
    counterexamples: ['The route was planned by surveyors.'],
  },
  {
    id: 'en/firmness/recommit',
    kind: 'verb',
    words: words('recommit rededicate'),
    frames: ['to-verb', 'to-noun', 'to-gerund'],
    firmness: 'affirmed',
    act: true,
    novelty: 'continuing',
    because: 'To commit again stands by what was held before.',
    examples: ['Today we [recommit to] the charter.', 'The members [recommitted themselves to] this aim.'],
    counterexamples: ['He was recommitted to prison.'],
  },
  {
    id: 'en/firmness/identify-options',
    kind: 'verb',
    words: words('identify find map assess review'),
    frames: ['noun'],
    objects: words('opportunities opportunity ways options possibilities potential feasibility scope areas'),
    firmness: 'exploratory',
    act: true,
    governedOnly: true,
    because: 'To identify opportunities or options is to look for what might be done.',
    examples: ['The group will [identify] further opportunities for joint training.'],
    counterexamples: ['The inquiry will identify the victims.'],
  },
  {
    id: 'en/firmness/is-working-to',
    kind: 'adjective',
    words: words('working striving'),
    frames: ['to-verb', 'towards-noun', 'toward-noun', 'for-noun'],
    firmness: 'intended',
    novelty: 'continuing',
    because: 'Work under way towards a thing aims at it and does not promise it.',
    examples: ['Both governments are [working to] reopen the embassy.'],
    counterexamples: ['Working to rule is a form of protest.'],
  },
  {
    id: 'en/firmness/agreed-should',
    kind: 'modal',
    words: words('should'),
    frames: ['bare-verb'],
    firmness: 'committed',
    because:
      'Parties that agree that a thing should be done have decided that it is done; "should" alone is a view.',
    examples: ['The two ministers agreed that a joint study [should] be made of the strait.'],
    counterexamples: ['Trade should be free.', 'They agreed that prices rose, and Chile should act.'],
  },
  {
    id: 'en/firmness/propose-doing',
    kind: 'verb',
    words: words('propose'),
    frames: ['gerund'],
    firmness: 'intended',
    because: 'Whoever proposes doing a thing means to do it, and may be talked out of it.',
    examples: ['We [propose] holding a review in the spring.'],
    counterexamples: ['The speaker proposed a toast.'],
  },
  {
    id: 'en/firmness/are-asked-to',
    kind: 'adjective',
    words: words('asked requested commissioned directed instructed tasked mandated charged'),
    frames: ['to-verb'],
    firmness: 'committed',
    because: 'Those whom leaders have told to act are to act.',
    examples: ['Officials are [tasked to] draw up a list of crossings.'],
    counterexamples: ['Customers were asked to wait.'],
  },
  {
    id: 'en/firmness/binds',
    kind: 'verb',
    words: words('commit bind'),
    frames: ['whom-to-verb'],
    bindsAnyone: true,
    firmness: 'committed',
    because: 'A text that commits somebody to act reports their undertaking.',
    examples: ['The accord [commits] Chile and Peru to reopen the pass.'],
    counterexamples: ['Nobody is committed by a draft.'],
  },
  {
    id: 'en/firmness/requires',
    kind: 'verb',
    words: words('require oblige compel'),
    frames: ['whom-to-verb'],
    bindsAnyone: true,
    presentOnly: true,
    firmness: 'obliged',
    because: 'A rule in force that requires somebody to act reports a duty.',
    examples: ['The new law [requires] ferry operators to publish their timetables.'],
    counterexamples: ['Growth requires investment.'],
  },
  {
    id: 'en/firmness/provides-for',
    kind: 'verb',
    words: words('provide'),
    frames: ['for-noun'],
    ofTexts: true,
    presentOnly: true,
    firmness: null,
    because: 'What an agreement provides for its parties undertake.',
    examples: ['The memorandum [provides for] annual staff exchanges.'],
    counterexamples: ['She provides for her family.'],
  },
  {
    id: 'en/firmness/will-be-discussed',
    kind: 'passive',
    words: words('discussed considered explored examined studied investigated'),
    frames: [],
    firmness: 'exploratory',
    because: 'What will be discussed is not yet promised.',
    examples: ['The toll will be [discussed] with the islands in May.'],
    counterexamples: ['The toll was discussed for years.'],
  },
  {
    id: 'en/firmness/there-will-be',
    kind: 'modal',
    words: words('there'),
    frames: ['noun'],
    firmness: 'committed',
    because:
      'That there will be talks or a review promises them; of a thing that only happens it is a forecast.',
    examples: ['[There will be] a public inquiry into the collision.'],
    counterexamples: ['There will be rain.', 'There will be winners and losers.'],
  },
  {
    id: 'en/firmness/is-being-launched',
    kind: 'passive',
    words: words('being'),
    frames: [],
    objects: words('launched established created introduced set rolled commissioned convened'),
    firmness: 'committed',
    because: 'What is being set up is undertaken by saying so, also where nobody is said to do it.',
    examples: ['A joint campaign against poaching [is being] launched.'],
    counterexamples: ['The matter is being watched.'],
  },
  {
    id: 'en/firmness/with-to-be',
    kind: 'passive',
    words: words('with'),
    frames: [],
    firmness: 'committed',
    because: 'What is to be done beside the main act is undertaken with it.',
    examples: ['The locks will be widened, with a review [to be] held after two years.'],
    counterexamples: ['He spoke with a friend to be found there.'],
  },
  {
    id: 'en/firmness/are-establishing',
    kind: 'adjective',
    words: words('establishing launching creating introducing'),
    frames: ['noun'],
    act: true,
    firmness: 'committed',
    because: 'What is being set up is undertaken by saying so.',
    examples: ['We are [establishing] a joint rescue centre.'],
    counterexamples: ['Establishing facts takes time.'],
  },
  {
    id: 'en/firmness/are-giving',
    kind: 'adjective',
    words: words(
      'providing investing contributing committing allocating dedicating donating awarding giving pledging granting earmarking',
    ),
    frames: ['noun'],
    ofMoney: true,
    act: true,
    firmness: 'committed',
    because: 'Money that is being given is promised until it has been paid.',
    examples: ['Norway is [providing] an additional $4 million for the harbour.'],
    counterexamples: ['Norway is providing a fine example.', 'Fares are contributing to the deficit.'],
  },
  {
    id: 'en/firmness/we-launch',
    kind: 'verb',
    words: words('launch establish create inaugurate initiate'),
    frames: ['noun'],
    act: true,
    presentOnly: true,
    finiteOnly: true,
    ofSelf: true,
    firmness: 'committed',
    because: 'Said of oneself in the present, it does what it says and promises what comes of it.',
    examples: ['Today we [launch] a joint survey of the strait.'],
    counterexamples: ['Norway launches ships.', 'As firms establish offices, rents rise.'],
  },
  {
    id: 'en/firmness/sign-agreement',
    kind: 'verb',
    words: words('sign conclude reach finalise finalize'),
    frames: ['noun'],
    showsOnly: true,
    firmness: 'committed',
    because: 'Whoever signs an agreement to act has agreed to act.',
    examples: [
      'Norway and Chile also [signed] an agreement to widen the canal.',
      'The two ministers [signed] a memorandum of understanding to share charts.',
    ],
    counterexamples: [
      'They signed the visitors’ book.',
      'In 1998 they signed an agreement to widen the canal.',
    ],
  },
  {
    id: 'en/firmness/accept-invitation',
    kind: 'verb',
    words: words('accept'),
    frames: ['noun'],
    showsOnly: true,
    firmness: 'committed',
    because: 'Whoever accepts an invitation to come has said that they will.',
    examples: ['The king [accepted] an invitation to visit Oslo.'],
    counterexamples: ['They accepted the report.'],
  },
  {
    id: 'en/firmness/invitation-to',
    kind: 'noun',
    words: words('invitation'),
    frames: ['to-verb'],
    firmness: null,
    because: 'Once accepted, what somebody was invited to do is undertaken.',
    examples: ['The king accepted the [invitation to] visit Oslo in May.'],
    counterexamples: ['The king renewed his invitation to visit Oslo.'],
  },
];
