import PostalMime from 'postal-mime'
import { describe, expect, test } from 'vitest'
import { base64Lines, encodedWords, quotedPrintable } from './encodings.ts'
import { toRfc822 } from './mail.ts'
import { storyMails } from './story.ts'

const mails = storyMails()
const sent = (id: string) => mails.find(mail => mail.messageId.startsWith(`${id}@`))!
const trimmed = (text: string | undefined) => (text ?? '').replaceAll('\r\n', '\n').trimEnd()

describe('a mail of the story as it travels', () => {
  test('reads back as it was written, by a parser that is not ours', async () => {
    for (const mail of mails) {
      const read = await PostalMime.parse(toRfc822(mail))
      expect(read.messageId).toBe(`<${mail.messageId}>`)
      expect(read.subject).toBe(mail.subject)
      expect(read.from).toMatchObject(mail.from)
      expect(read.to?.map(to => to.address)).toEqual(mail.to.map(to => to.address))
      expect(read.to?.map(to => to.name)).toEqual(mail.to.map(to => to.name))
      expect((read.cc ?? []).map(cc => cc.address)).toEqual(mail.cc.map(cc => cc.address))
      expect(new Date(read.date!)).toEqual(mail.sentAt)
      expect(trimmed(read.text).startsWith(mail.body)).toBe(true)
      expect(read.inReplyTo ?? null).toBe(mail.inReplyTo && `<${mail.inReplyTo}>`)
      expect(read.attachments.map(file => file.filename)).toEqual(
        mail.attachment ? [mail.attachment.filename] : [],
      )
    }
  })

  test('is ASCII, in lines that every server takes', () => {
    for (const mail of mails) {
      const text = toRfc822(mail)
      expect(text).toMatch(/^[\x00-\x7f]*$/)
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
      expect(Math.max(...text.split('\r\n').map(line => line.length))).toBeLessThan(200)
    }
  })

  test('tells the time on the clock of whoever wrote it', () => {
    expect(toRfc822(sent('norralv.bad-column'))).toContain('Date: Fri, 14 Jun 2024 09:20:00 +0200')
    expect(toRfc822(sent('marlow.night-question'))).toContain('Date: Wed, 5 Feb 2025 03:14:00 -0500')
  })

  test('carries an attachment whole', async () => {
    const read = await PostalMime.parse(toRfc822(sent('norralv.the-list')), { attachmentEncoding: 'utf8' })
    expect(String(read.attachments[0]!.content).split('\n')[9]).toBe(
      '9,2024-03,feed,bearing,cavitation: third time at this site',
    )
  })

  test('repeats below what it answers, where the writer’s program does that', async () => {
    const read = await PostalMime.parse(toRfc822(sent('delamere.not-a-real-friday')))
    expect(read.text).toContain('-----Original Message-----\nFrom: Duarte Nogueira')
    expect(read.html).toContain('<p>Mr Nogueira,</p>')
  })

  test('through a list names the list as sender and the person as the one to answer', () => {
    const text = toRfc822(sent('bystanders.where-is-your-cut'))
    expect(text).toContain('From: Per Aspelin via Pumplist <pumplist@lists.rotating.example>')
    expect(text).toContain('Reply-To: Per Aspelin <per@aspelin-vibration.example>')
    expect(text).toContain('List-Id: ')
  })
})

describe('encodings', () => {
  test('encoded words stay within 75 characters and never cut a letter in two', () => {
    const words = encodedWords('å'.repeat(60)).split('\r\n ')
    expect(words.length).toBeGreaterThan(1)
    for (const word of words) {
      expect(word.length).toBeLessThanOrEqual(75)
      expect(word).toMatch(/^=\?utf-8\?Q\?(=C3=A5)+\?=$/)
    }
  })

  test('quoted-printable guards the equals sign, the last space of a line and the line’s length', () => {
    expect(quotedPrintable('a=b \nö')).toBe('a=3Db=20\r\n=C3=B6')
    for (const line of quotedPrintable('ä b'.repeat(99)).split('\r\n'))
      expect(line.length).toBeLessThanOrEqual(76)
  })

  test('base64 comes in lines of 76', () => {
    expect(
      base64Lines('x'.repeat(58))
        .split('\r\n')
        .map(line => line.length),
    ).toEqual([76, 4])
  })
})
