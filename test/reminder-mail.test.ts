import { afterAll, beforeAll, expect, test } from 'vitest'
import { deliverByMail } from '../src/app/deliver-notice.ts'
import { tellDueCommitments } from '../src/commitments/server/tell-due.ts'
import { sendWaitingMails } from '../src/installation/server/system-mails.ts'
import { deliverNotices } from '../src/notices/server/deliver-notices.ts'
import { makeContext } from '../src/platform/context.ts'
import { connect } from '../src/platform/database/database.ts'
import { dayOf, formatDay } from '../src/platform/days.ts'
import { silent } from '../src/platform/log.ts'
import { openSecret } from '../src/platform/secret.ts'
import { type Installation, startInstallation } from './setup/installation.ts'
import { begin, OWNER } from './setup/signed-in.ts'
import { type MailServer, startMailServer } from './setup/smtp.ts'

let here: Installation
let smtp: MailServer
beforeAll(async () => {
  here = await startInstallation()
  smtp = await startMailServer()
})
afterAll(async () => {
  await smtp.close()
  await here.close()
})

test('what one owes by today comes to one’s mailbox, once', async () => {
  const ylva = await begin(here.url)
  expect((await ylva('PUT', '/installation/mail-server', smtp.settings)).status).toBe(200)
  const { id: personId } = (await ylva('POST', '/workspaces/own/people', { name: 'Gunnar Öberg' })).body
  const dueOn = formatDay(dayOf(new Date()))
  const promised = { personId, owedBy: 'us', text: 'The report of the trial', dueOn }
  expect((await ylva('POST', '/workspaces/own/commitments', promised)).status).toBe(200)

  const connection = connect(here.databaseUrl)
  const ctx = makeContext(connection.db, { log: silent })
  const secret = openSecret(here.folder)
  for (const _ of ['now', 'a minute later']) {
    await tellDueCommitments(ctx)
    await deliverNotices(ctx, deliverByMail(secret, 'https://crm.porla.example'))
    await sendWaitingMails(ctx, secret)
  }
  await connection.close()
  const reminders = smtp.received.filter(({ subject }) => subject.includes('You owe'))
  expect(reminders).toEqual([
    {
      to: OWNER.email,
      subject: `You owe Gunnar Öberg by ${dueOn}: The report of the trial`,
      text: expect.stringContaining('https://crm.porla.example/own/commitments'),
    },
  ])
})
