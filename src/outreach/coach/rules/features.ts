import { charge, type Rule } from '../rule.ts'

export const features: Rule = {
  name: 'features',
  judges: 'Sentences about what the product is or has, or what the firm is',
  reason:
    'A reader has no use for what something is; they have needs, and things they want. A feature makes them do the work of finding out which.',
  languages: ['english'],
  finds: [
    'Our platform includes dashboards.',
    'We are a provider of sensors.',
    'Our app offers alarms. It also supports offline mode.',
    'With our new sensor, you can see the load.',
  ],
  leaves: [
    'The report includes the load figures you asked for.',
    'Our train is late.',
    'We are at the station.',
    'Your platform is flooded at high tide.',
  ],
  find: ({ sentences }) =>
    charge(
      sentences.filter(({ isFeature }) => isFeature),
      [12, 10, 8],
      {
        because:
          'This is about what your product or your firm is or has, which is of no use to the reader yet.',
        instead:
          'Say what becomes different for them, in a case you know of; or leave it out until they ask.',
      },
    ),
}
