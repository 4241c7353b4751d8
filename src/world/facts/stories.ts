import type { Audience, Outcome } from '../../stories/story.ts'
import type { MemberKey, PersonKey } from '../cast.ts'

/** What happened to somebody, as it is told to others who have the same problem. */
export type StoryFact = {
  by: MemberKey
  /** When it was written down; it had happened by then. */
  on: string
  about?: { person: PersonKey } | { organisationOf: PersonKey }
  calledInstead?: string
  problem: string
  industry: string
  tried: string[]
  happened: string
  outcome: Outcome
  happenedOn: string
  there: MemberKey[]
  audience: Audience
  consent?: { by: string; on: string; withdrawnOn?: string }
  told?: { by: MemberKey; to: PersonKey; on: string; place: string }[]
}

/** Eight of them; in three of them it went wrong, and those are asked for most. */
export const storyFacts: readonly StoryFact[] = [
  {
    by: 'ylva',
    on: '2025-04-09',
    about: { person: 'gunnar' },
    calledInstead: 'a chief engineer of district heating',
    problem:
      '“How many pumps did you tell people to stop that did not need stopping?” In thirty-one years nobody who wanted his money had sent him the bad column first.',
    industry: 'District heating',
    tried: [
      'Ylva looked, and sent him thirteen lines: nine pumps opened for nothing, four that broke without a word from us.',
      'He lent us twelve pumps that would be hard for us, for a winter, with four criteria agreed beforehand.',
    ],
    happened:
      'We failed two of the four and said so before he did. He bought for Harbour alone, told a room in Gothenburg why, and renewed.',
    outcome: 'well',
    happenedOn: '2025-04-02',
    there: ['ylva', 'priya'],
    audience: 'anybody',
    consent: { by: 'Gunnar himself', on: '2025-05-21' },
    told: [{ by: 'duarte', to: 'owen', on: '2025-06-18', place: 'In the basement, at the second pump' }],
  },
  {
    by: 'priya',
    on: '2025-01-28',
    about: { organisationOf: 'gunnar' },
    calledInstead: 'a district heating plant in the north',
    problem: 'The coupling of pump 3 broke in January, and our sensors had not said a word.',
    industry: 'District heating',
    tried: [
      'Priya asked for the pieces; Gunnar sent her the rubber in a jar.',
      'She went through the recordings of six weeks by ear, with everything over 8 kHz put back in.',
    ],
    happened:
      'It had been audible in what our model throws away. We could not promise to hear the next one, and wrote so where everybody can read it. Two of the four criteria were lost with it.',
    outcome: 'failed',
    happenedOn: '2025-01-20',
    there: ['priya', 'ylva'],
    audience: 'anybody',
    consent: { by: 'Maarit Lehtonen', on: '2025-04-02' },
    told: [
      { by: 'priya', to: 'nkechi', on: '2025-02-06', place: 'By mail, when she asked what we cannot hear' },
    ],
  },
  {
    by: 'ylva',
    on: '2025-12-05',
    about: { person: 'ingrid' },
    calledInstead: 'the owner of a salmon farm',
    problem:
      'At ten past three in the night pump 2 seized. The fish in hall B had twenty-two minutes, and the alarm reached a telephone after eight of them.',
    industry: 'Fish farming',
    tried: [
      'Trond wrote down that night minute by minute, to see where anybody could have spoken.',
      'We promised a satellite gateway by 1 March, knew on 20 February that it would be late, and said nothing.',
      'Ylva took the boat and said so on the quay; three months cost nothing, and one of us was awake each night until it came.',
    ],
    happened:
      'In the storm of 9 March the alarm went nowhere. Trond, who slept in the hall because he does not trust boxes, heard it himself. She renewed for three years, “because I know how they do it”.',
    outcome: 'failed',
    happenedOn: '2025-03-27',
    there: ['ylva', 'priya'],
    audience: 'anybody',
    consent: { by: 'Ingrid herself', on: '2025-12-04' },
  },
  {
    by: 'duarte',
    on: '2025-12-18',
    about: { person: 'helena' },
    calledInstead: 'a director of operations at a water utility',
    problem:
      'Thirty-one litres in every hundred never reach a tap, in 420 km of plastic pipe, and she believed half of that figure.',
    industry: 'Water supply',
    tried: [
      'Six weeks of our correlator on one district, against a man with a stick: eleven of fourteen leaks.',
      'Duarte asked a customer of our competitor in Leiria what they had found.',
    ],
    happened:
      'On plastic a competitor needs one listening point where we need three, so we sent her there and lost 190,000 euros. She came back with her booster stations.',
    outcome: 'well',
    happenedOn: '2025-02-14',
    there: ['duarte'],
    audience: 'anybody',
    consent: { by: 'Helena herself', on: '2025-12-17' },
  },
  {
    by: 'priya',
    on: '2026-01-20',
    about: { person: 'nkechi' },
    calledInstead: 'a night-shift engineer of a board mill',
    problem:
      'When the chest agitator goes, the whole board machine stands for nine hours, and she may sign for 5,000 a quarter.',
    industry: 'Paper and board',
    tried: [
      'Four sensors from her own budget, none of them on the vacuum pumps that we know nothing of.',
      'One decision that we changed within the quarter, or she sends them back.',
    ],
    happened:
      'She stopped the agitator for forty minutes on a recording, and the shift found a gland that would have let go within days. The mill manager read it on the whiteboard.',
    outcome: 'well',
    happenedOn: '2025-04-06',
    there: ['priya'],
    audience: 'anybody',
    consent: { by: 'Nkechi herself', on: '2026-01-19' },
  },
  {
    by: 'duarte',
    on: '2025-09-10',
    about: { organisationOf: 'owen' },
    calledInstead: 'three hospitals in England',
    problem:
      'Old pumps under three hospitals run theatres. What the head of estates feared was being asked afterwards why nobody knew.',
    industry: 'Hospitals',
    tried: [
      'Duarte went to see one old pump, and found nine that ran against closed valves.',
      'He advised a survey of the valves by their own fitters, before anything of ours.',
    ],
    happened:
      'It took eleven weeks and saved 38,000 pounds a year of electricity. He came back for sensors, in part because we had told him to wait.',
    outcome: 'well',
    happenedOn: '2025-09-09',
    there: ['duarte'],
    audience: 'unnamed',
    told: [
      {
        by: 'ylva',
        to: 'jonas',
        on: '2026-08-27',
        place: 'On the telephone, when he asked what to buy first',
      },
    ],
  },
  {
    by: 'duarte',
    on: '2026-09-20',
    about: { person: 'grace' },
    calledInstead: 'a head of estates who took over from somebody else',
    problem:
      'She paid six months for forty sensors that nobody had shown her, after whoever had bought them retired.',
    industry: 'Hospitals',
    tried: [
      'Nothing, for six months: the contract was signed, and each of us thought that another wrote to her.',
    ],
    happened:
      'Alarms arrived that nobody opened. She told us plainly what silence looked like from her desk; since September it is being put right.',
    outcome: 'failed',
    happenedOn: '2026-09-08',
    there: ['duarte'],
    audience: 'nobody',
  },
  {
    by: 'ylva',
    on: '2026-05-22',
    calledInstead: 'a technician who had the telephone every night',
    problem:
      'One man had the night telephone for fourteen months and was tired in a way that he would not say. All alarms rang him.',
    industry: 'Fish farming',
    tried: [
      'A rota: ten minutes of work, two nights a week to somebody else.',
      'Ylva took Tuesdays herself.',
    ],
    happened:
      'He slept, and asked in August why nobody had done that before. It had nothing to do with sensors.',
    outcome: 'well',
    happenedOn: '2026-05-20',
    there: ['ylva'],
    audience: 'unnamed',
  },
]
