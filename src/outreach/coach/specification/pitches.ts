import type { GradedDraft } from '../specification.ts'

export const PITCHES: readonly GradedDraft[] = [
  {
    grade: 'F',
    because: 'the usual kind, leaders in our field: nothing but the writer and what they have',
    subject: 'Leading condition monitoring solutions',
    text: `Dear Sir or Madam,

We are the leading provider of condition monitoring solutions and leaders in our field. Our world-class platform offers an end-to-end suite of features, including real-time dashboards, advanced analytics and seamless integration. Our award-winning team has over 25 years of experience.

I would love to schedule a 30-minute call to show you how we can take your business to the next level.

Best regards,
Kyle`,
  },
  {
    grade: 'F',
    because: 'the usual kind, if you’re like most companies: insults, guarantees and hurries',
    subject: 'Quick question',
    text: `Hi Gunnar,

If you're like most companies, you're probably struggling with unplanned downtime. Our solution is guaranteed to cut your maintenance costs by 40%, or your money back. We have helped hundreds of companies just like yours.

Do you have 15 minutes this week for a quick demo? Spots are filling up fast!

Best,
Kyle`,
  },
  {
    grade: 'F',
    because: 'the usual kind, a romance lure: intimacy that was never earned, and a way out of sight',
    text: `Hello my dear,

I saw your profile and I think you are a very handsome man. My name is Svetlana, I am 29 years old and I am looking for a serious relationship with a kind man like you. I feel that we have a special connection.

Write to me at my private address and I will send you my photos.

Kisses,
Svetlana`,
  },
  {
    grade: 'F',
    because: 'the same lure in a suit',
    text: `Hi Gunnar, I came across your profile and I was instantly drawn to your beautiful smile. I feel we have a special connection. Would you like to chat on WhatsApp?`,
  },
  {
    grade: 'F',
    because: 'a broadcast with its fields left open, its fine print and its shouting',
    subject: 'LAST CHANCE: 50% OFF',
    text: `Dear {{first_name}},

LAST CHANCE to save 50%!!! Our biggest sale of the year ends TONIGHT. Click here to claim your discount: http://click.mailer.example/r/8f3a?utm_source=mail&utm_campaign=last

Act now, while supplies last!

You are receiving this email because you signed up at our website. To unsubscribe, click here: http://click.mailer.example/u/8f3a
View this email in your browser: http://click.mailer.example/v/8f3a`,
  },
  {
    grade: 'F',
    because: 'one feature after another, then a demo without a reason',
    text: `Hi Nkechi,

Our platform is an all-in-one maintenance solution. It includes work orders, asset tracking and inventory. It offers a mobile app with offline mode. It integrates with every major ERP. Our dashboards are fully customizable. Our AI engine predicts failures before they happen.

When can I show you a demo?

Kyle`,
  },
  {
    grade: 'D',
    because: 'one thing about the product, nothing about the reader, and a call without a reason',
    text: `Hi Nkechi,

Our new sensor has a battery that lasts ten years and offers wireless set-up.

Do you have 20 minutes for a call next week?

Kyle`,
  },
  {
    grade: 'E',
    because: 'what looks personal could be said to anybody, and a demo is asked for on the strength of it',
    text: `Hi Nkechi,

Congrats on your recent success! I loved your profile and I am impressed by what you are doing at Marlow Bay Paper. I work with companies like yours, and I'd love to find 15 minutes to connect and explore synergies.

Kyle`,
  },
  {
    grade: 'F',
    because: 'assumes that they do it badly, twice, and promises what nobody can',
    text: `Hi Wilma,

Are you still using spreadsheets to plan maintenance? You're probably losing thousands every month without knowing it. With our cutting-edge system you will see a 100% return in 90 days, guaranteed.

Can we jump on a quick call?`,
  },
  {
    grade: 'A',
    because: 'says what was seen at theirs, why it matters to them, and asks for a yes or a no',
    text: `Hi Nkechi,

On 3 March you told the reliability forum in Toronto that you replaced the same press bearing four times in 2025. A mill near us had that: the cause was the new grease, not the load.

Shall I send you the two pages on how they found out? You lose a shift with each one.

Priya`,
  },
  {
    grade: 'A',
    because: 'a gift: found out for them, nothing asked',
    text: `Helena, your tender of 12 May asks for loggers that survive 30 days under water. I tested the five that claim to: two did. The readings are in the attached sheet, ours among those that failed. Use it as you like.

Duarte`,
  },
  {
    grade: 'A',
    because: 'sends them to somebody better and says why',
    text: `Wilma, for the 40 km of main at Fyrvik you asked about, acoustic loggers find leaks that ours would miss, because plastic pipe swallows vibration. Lauscher in Berlin make good ones; ask for Matthias Brandl. I have nothing from it.

Ylva`,
  },
  {
    grade: 'B',
    because: 'knows the reader and has its reason, and still speaks of its own thing',
    text: `Hi Réal,

You wrote in Mill Notes that the dryer stops cost you 90 minutes on 4 June. Our sensor has an alarm that would have come two days earlier on that curve.

Shall I send you the curve? You have the same gearbox on line 2.

Priya`,
  },
  {
    grade: 'C',
    because: 'half about them, half about itself, and asks for a call',
    text: `Hi Réal,

You wrote in Mill Notes that the dryer stops cost you 90 minutes on 4 June. Our platform offers alarms for gearboxes and our team has done this for 20 years.

Can we have a call on Thursday? I would like to talk about your line 2.

Priya`,
  },
  {
    grade: 'F',
    because: 'leaders again, in fewer words',
    text: `We're a leading provider of innovative, best-in-class solutions trusted by thousands of companies worldwide. Our cutting-edge platform offers everything you need to succeed. Our experts deliver unmatched results. Contact us today for a free consultation!`,
  },
  {
    grade: 'F',
    because: 'most companies again, with a survey instead of a call',
    text: `Hello,

Like most managers, you don't have time to worry about compliance. Most companies overpay by 30% and don't even know it. We guarantee you the lowest price in the market. Don't miss out: only 3 places left at this price. Reply YES today.`,
  },
  {
    grade: 'E',
    because: 'pretends an acquaintance that there is not, to have a call without a reason',
    reader: { name: 'Callum Reid', sentences: [], contactDays: 0, lastExchangeOn: null, commitments: [] },
    subject: 'Re: our conversation',
    text: `Hi Callum,

Great talking to you last week! As we discussed, our platform offers energy dashboards for hospitals.

Do you have 15 minutes on Monday?

Kyle`,
  },
  {
    grade: 'E',
    because: 'was sent to others, sentence for sentence, with another name on it',
    others: [
      `Hi Denise,

I noticed that Marlow Bay Paper is growing quickly this year. Many stores in your position are looking at how they count spare parts. We put together a short guide on counting spare parts without closing the store.

Would it make sense to talk about it for a few minutes on Tuesday?`,
    ],
    text: `Hi Siv,

I noticed that Haugstad Laks is growing quickly this year. Many stores in your position are looking at how they count spare parts. We put together a short guide on counting spare parts without closing the store.

Would it make sense to talk about it for a few minutes on Tuesday?`,
  },
]
