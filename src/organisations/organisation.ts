import { z } from 'zod'
import { lineSchema, optionalLineSchema } from '../platform/text.ts'
import { organisationDomain } from './domains.ts'

export const organisationNameSchema = lineSchema(200).min(1, 'A name is missing.')

/** What an organisation has one of. */
export const organisationFieldsSchema = z.object({
  name: organisationNameSchema,
  city: optionalLineSchema(100),
  website: optionalLineSchema(300).refine(
    text => !text || URL.canParse(text.includes('://') ? text : `https://${text}`),
    'That is not the address of a website.',
  ),
  parentId: z.guid().nullable(),
})

/** A domain that tells where somebody works, in the one form in which mail is compared with it. */
export const domainSchema = lineSchema(253)
  .toLowerCase()
  .refine(text => organisationDomain(`x@${text}`) !== null, {
    error: issue =>
      `“${issue.input}” does not tell where somebody works: mail providers and local names have people of any organisation.`,
  })
  .overwrite(text => organisationDomain(`x@${text}`) ?? text)

export const domainField = (domain: string) => `domain:${domain}`
