import { hasPhrase, phrases } from './phrases.ts'

const THING =
  '(?:platform|products?|solutions?|software|suite|apps?|application|tools?|toolkit|sensors?|devices?|dashboards?|engine|technology|technologies|offerings?|api|plug-?in|integrations?|line of products|algorithms?|interface)'
const WIDER =
  '(?:services?|systems?|models?|packages?|plans?|features?|experts?|specialists|consultants|range|modules?|equipment|machines?)'
const STRONG =
  '(?:(?:also |now |even |fully )?(?:offers?|includes?|provides?|features?|comes? with|supports?|integrates?|delivers?|lets?|allows?|enables?|helps?|boasts?|saves?|cuts?|reduces?|increases?|gives? you|(?:can|will) (?:help|save|cut|give|bring|improve|deliver)))'
const DOES =
  '(?:(?:also |now |even |already |fully |automatically )?(?:offers?|includes?|provides?|features?|comes? with|supports?|integrates?|delivers?|lets?|allows?|enables?|helps?|boasts?|leverages?|combines?|automates?|predicts?|is built|are built|is designed|are designed|gives? you|saves?|brings?|has|have|is|are|can|will|uses?|works?|makes?|ensures?|empowers?|streamlines?|reduces?|increases?|tracks?|cuts?|improves?|boosts?|doubles?|eliminates?|speeds|adds?|runs?))'

/** What a firm says of its product or of itself, whatever the product. */
const FEATURE = phrases(
  `our (?:[a-z0-9-]+ ){0,4}?${THING}(?: [a-z0-9-]+)? ${DOES}`,
  `our (?:[a-z0-9-]+ ){0,3}?${WIDER} ${STRONG}`,
  `(?:this|the) (?:[a-z0-9-]+ ){0,3}?(?:platform|product|solution|software|suite) ${DOES}`,
  `with our (?:[a-z0-9-]+ ){0,4}?${THING},? you`,
  `(?:my|our) (?:[a-z-]+ ){0,2}?(?:company|firm|team|agency|business) (?:also )?(?:offers?|provides?|speciali[sz]es?|has (?:over|more than|helped|been in)|delivers?|helps?|is (?:a|an|the) (?:[a-z-]+ ){0,4}?(?:provider|leader|company|firm|agency|supplier|manufacturer))`,
  `our (?:[a-z-]+ ){0,3}?team (?:has (?:done|over|more than|decades|years)|of experts)`,
  'we (?:also |currently |now )?(?:offer|speciali[sz]e in|pride ourselves|manufacture|are (?:proud|experts|specialists|excited to (?:announce|introduce|offer))|are (?:a|an|the|one of the) (?:[a-z-]+,? ){0,5}?(?:provider|leader|leaders|company|firm|agency|supplier|manufacturer|team of|platform|start-?up)|have (?:over|more than|been in business|decades of|years of|helped (?:[a-z]+ ){0,3}?(?:companies|businesses|clients|customers|organi[sz]ations|teams|firms))|help(?:ed)? (?:[a-z]+ ){0,3}?(?:companies|businesses|clients|customers|organi[sz]ations|teams|firms|brands)|provide (?:[a-z-]+,? ){0,5}?(?:solutions?|services?|products?|software|support to))',
  "(?:we|and) (?:have |'ve )?work(?:ed)? with (?:[a-z0-9]+ ){0,3}?(?:companies|businesses|clients|customers|organi[sz]ations|brands|firms|teams|startups)|(?:more about|about) (?:what we do|who we are|our (?:company|services|solutions?|products?|platform|offerings?))|we(?: have|'ve)? (?:delivered|completed|built|served|launched|shipped) (?:over |more than )?\\d[\\d,.]{0,8}\\+?|\\d{1,3}\\+? years (?:of|in) (?:experience|business|the (?:business|industry|market))|team of (?:[a-z]+ ){0,2}?(?:experts|specialists|professionals)|has been helping|actionable insights",
  'our (?:latest|newest|new|next|current) (?:release|version|update|edition|feature|product line)|(?:you|your team|users|customers)(?: also| will(?: also)?| can)? (?:gets?|enjoys?|receives?) (?:unlimited|access to|24/7|full|free|instant)|features an?|(?:has|have|with) (?:a |an )?(?:built-in|patented|intuitive|powerful|drag-and-drop|native|modular)|patented|24/7 support|unlimited (?:users|seats|storage|dashboards|projects|access|support)|drag-and-drop|integrates? with (?:every|all|your|over|more than|\\d)',
  '(?:features|benefits|highlights) (?:include|are)|introducing (?:our|the)|fully customi[sz]able|seamless(?:ly)? integrat(?:ion|es|ed|e)|real-?time (?:[a-z]+ )?(?:dashboards?|analytics|insights|alerts|visibility|reporting)|end-to-end (?:[a-z-]+ )?(?:solutions?|platform|suite|visibility)|all-in-one|ai-powered|powered by ai|user-friendly|easy-to-use|one-stop|turn-?key|plug-and-play',
)
const GOES_ON =
  /^(?:and |plus,? )?(?:it|they|this|which) (?:also |even |already )?(?:offers?|includes?|provides?|features?|comes? with|supports?|integrates?|delivers?|lets?|allows?|enables?|helps?|automates?|predicts?|tracks?|gives? you|saves? you|works? with|runs? on)\b/

/**
 * Whether a sentence speaks of what is sold. “It offers” does so behind any sentence that did: were it only the one
 * before, a sentence put between them would make the second harmless.
 */
export const isFeature = (low: string, isAfterFeature: boolean): boolean =>
  hasPhrase(FEATURE, low) || (isAfterFeature && GOES_ON.test(low))
