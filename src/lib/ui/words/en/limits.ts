import type { Limits } from '../nl/limits.ts';

/** What figures cannot say. */
export const limits: Limits = {
  title: 'What figures do not say',
  headline: 'A figure is a question to talk about. It is never the answer.',
  lede: 'These are the things to know before you put a figure on the table.',
  chanceTitle: 'What “by chance” means',
  chance: [
    'Suppose that with one provider, in the long run, 16 of 100 trajectories stop early. In a half-year 64 end. The provider does exactly the same in every half-year. Still the figure differs each time.',
  ],
  chanceCaption: 'Twelve half-years of the same work',
  chanceRow: (number) => `Half-year ${number}`,
  chanceReference: (share) => `The upright line is ${share}: the figure in the long run.`,
  chanceAfter:
    'The dot is the figure. The line round it is the margin: so far chance can move the figure. With a margin of 95% the long-run figure still falls outside it 1 in 20 times on average. So a difference between one half-year and the next often says nothing.',
  sizeTitle: 'More trajectories, a narrower margin',
  sizeText:
    'All four figures are 25%. With 16 trajectories it does not say much yet. With 1,024 the figure is sharp.',
  sizeCaption: 'Four times 25%, at four sizes',
  sizeRow: (count) => `${count} trajectories`,
  passages: [
    {
      id: 'klein',
      title: 'Small numbers',
      text: [
        'One client more or less moves a small figure a lot. Choose a whole year instead of a half-year, or look at the region.',
        'Where there are too few people it says “not shown”. That is not a zero: it protects the people it is about.',
      ],
    },
    {
      id: 'clienten',
      title: 'Arrangements of one client hang together',
      text: [
        'One client can have three arrangements. They count as three, but they are not independent: who stops one, more often stops another as well. The margin assumes separate cases, so it is rather too narrow than too wide.',
      ],
    },
    {
      id: 'verdwenen',
      title: 'Death and moving look like “no new start”',
      text: [
        'Who dies after the end, or moves to a municipality that is not in the messages, gets no new care in those messages. That looks like success and is not. Where death or moving was itself the reason for the end, it stands with the reasons for ending.',
        'Care under the Zvw or the Wlz, in school or from one’s own network stands in no message either.',
      ],
    },
    {
      id: 'achttien',
      title: 'From Jeugdwet to Wmo at 18',
      text: [
        'A new start only counts within the same law. Who turns 18 and goes on with care under the Wmo, counts under youth as someone without a new start.',
      ],
    },
    {
      id: 'dwang',
      title: 'Refusal, pressure and compulsion',
      text: [
        'A message does not say whether someone asked for care. Care under pressure or compulsion ends otherwise than care that someone seeks. And who refuses care before it begins, stands in no start message at all.',
      ],
    },
    {
      id: 'reden',
      title: 'The provider chooses the reason',
      text: [
        'The reason for an end is one code, chosen by whoever sends the stop message. What one calls “one-sidedly by the client”, another calls “in agreement”. A difference in drop-out can be a difference in choosing.',
      ],
    },
    {
      id: 'registratie',
      title: 'Everyone registers in another way',
      text: ['Before you compare two providers, ask:'],
      points: [
        'do both send their stop messages in time and completely?',
        'does a change make a new arrangement with both, or does the old one go on?',
        'do both give the same products to the same group of people?',
        'what happens when a client stays away: when does the stop message follow?',
      ],
    },
    {
      id: 'norm',
      title: 'No norm, no payment, no verdict',
      text: [
        'This page has no norm, no target and no ranking. No payment is ever computed from an outcome.',
        'A figure that stands out is a reason to ask what lies beneath. Ask the municipality as well: access, assignment and waiting time have a part in every outcome.',
      ],
    },
  ],
};
