import type { Written } from '../writing.ts'

/** A client is sent to a competitor because it served them better, and comes back for what we are good at. */
export const mondego: Written[] = [
  {
    id: 'mondego.after-porto',
    at: '2024-09-30 10:10',
    from: 'duarte',
    to: ['helena'],
    subject: 'Thirty-one per cent',
    body: `Dear Helena,

      In Porto you said, to a room full of suppliers, that thirty-one litres in every hundred never reach a tap, and
      that you were tired of being congratulated for saying so. Then the session ended, so nobody asked the obvious
      thing: how much of the thirty-one do you believe?

      I'd like to hear it, if you have a quarter of an hour some week. I have nothing prepared.

      Duarte Nogueira`,
  },
  {
    id: 'mondego.half-believed',
    at: '2024-10-02 18:45',
    from: 'helena',
    answers: 'mondego.after-porto',
    body: `Dear Duarte,

      About half. The rest is meters that have grown old and customers who have grown clever. Nobody has asked me
      that since 2016.

      Come to Coimbra. I will have Rui Tavares with us, who walks the network at night with a stick to his ear and
      knows more than the model does.

      With best wishes,

      Helena Cordeiro`,
    html: true,
  },
  {
    id: 'mondego.correlator',
    at: '2024-10-24 09:25',
    from: 'duarte',
    to: ['helena', 'rui'],
    cc: ['priya'],
    subject: 'After Coimbra: one trial, one question',
    body: `Thank you both for yesterday, and Rui for the night walk; my shoes are still drying.

      As agreed: our portable correlator on the Santa Clara district for six weeks, Rui's crew digs, you count only
      leaks that were dug up and repaired. The question to answer is not "does it find leaks" but "does it find
      them for less than a man with a stick".

      I will send the two units on Monday, and Priya trains the crew by video on Wednesday at eight.

      Duarte`,
  },
  {
    id: 'mondego.plastic',
    at: '2024-12-12 17:40',
    from: 'rui',
    to: ['duarte'],
    cc: ['priya'],
    subject: 'Santa Clara: the count',
    body: `Six weeks, fourteen leaks dug, eleven where your box said. On the iron it is beautiful, within a metre! On
      the plastic I must put the two ears every sixty metres, and then it takes me four nights for one street.

      And Duarte, we are four hundred and twenty kilometres of plastic.

      Rui`,
  },
  {
    id: 'mondego.buy-from-them',
    at: '2025-02-11 11:00',
    from: 'duarte',
    to: ['helena'],
    cc: ['rui', 'ylva'],
    subject: 'My advice: not ours',
    body: `Dear Helena,

      You asked for our offer for the whole network this week. I could send one; the correlator works, and Rui's
      eleven of fourteen would carry it past your board. I don't think you should accept it.

      On plastic our instrument needs a listening point every sixty metres. Lauscher Messtechnik's needs one every
      hundred and fifty, and for 420 km that is the difference between nine years of nights and under four. It
      also costs a third less per kilometre. I asked their customer in Leiria, who found what they had claimed.

      We lose an order of about 190,000 euros by this, and I have told Ylva. If you agree I'll introduce you to
      Matthias Brandl there. We have no arrangement with them and get nothing for it.

      Where we are better, I think, is in your booster stations. That can wait until you have water to boost.

      Duarte`,
  },
  {
    id: 'mondego.twenty-two-years',
    at: '2025-02-13 19:20',
    from: 'helena',
    answers: 'mondego.buy-from-them',
    cc: ['rui'],
    body: `Dear Duarte,

      I read your letter twice and then closed the door and read it again. In twenty-two years I have been
      recommended competitors only by firms that had already lost.

      Please introduce us. I shall remember it, which at my age is a promise one should not make lightly.

      Helena Cordeiro`,
    html: true,
  },
  {
    id: 'mondego.meet-matthias',
    at: '2025-02-14 09:30',
    from: 'duarte',
    to: ['helena', 'matthias'],
    cc: ['rui'],
    subject: 'Águas do Mondego and Lauscher',
    body: `Helena, Matthias Brandl of Lauscher. Matthias, Helena Cordeiro directs operations at Águas do Mondego, with
      420 km of plastic and a crew that listens better than either of our machines.

      Matthias, they have our trial data and may show you all of it. Helena, ask him about depth below two metres;
      that is where I know least. I step aside here, and am glad to be asked.

      Duarte`,
  },
  {
    id: 'mondego.why',
    at: '2025-02-17 10:55',
    from: 'matthias',
    to: ['duarte'],
    answers: 'mondego.meet-matthias',
    body: `Dear Mr Nogueira,

      I have read your message to our whole sales meeting, who looked for the catch for some twenty minutes. May I
      ask directly: why?

      With kind regards from Ulm,

      Matthias Brandl`,
  },
  {
    id: 'mondego.because',
    at: '2025-02-17 16:02',
    from: 'duarte',
    answers: 'mondego.why',
    body: `Because nine years of nights is a long time to be disliked. She'd have found out in the second one.

      If you ever meet someone whose pumps worry them more than their pipes, you know where I am. If you don't, we
      are still even.

      Duarte`,
  },
  {
    id: 'mondego.seven-points',
    at: '2025-11-19 18:30',
    from: 'helena',
    to: ['duarte'],
    subject: 'Twenty-four',
    body: `Dear Duarte,

      You will hear it at the congress, but I want you to have it from me: from thirty-one to twenty-four, in nine
      months, with Lauscher. Rui has been named employee of the year and is unbearable.

      And now the boosters, as you said. We have eighteen stations and two failed in the August heat. Would you make
      us a proposal? I will not ask two others, and I have written down for the auditors why.

      With best wishes,

      Helena Cordeiro`,
    html: true,
  },
  {
    id: 'mondego.auditors',
    at: '2025-11-20 12:05',
    from: 'duarte',
    answers: 'mondego.seven-points',
    body: `Dear Helena,

      Twenty-four! Please tell Rui that he is allowed to be unbearable until Christmas.

      I'm honoured and I'd still ask you for one more offer. Not for our sake: in three years someone who wasn't
      there will read that file. I will send you two names, and our own proposal with prices explained line by line
      before 1 December.

      Duarte`,
  },
  {
    id: 'mondego.order',
    at: '2025-12-17 16:20',
    from: 'helena',
    to: ['duarte'],
    cc: ['ines', 'compras'],
    subject: 'Booster stations: our decision',
    body: `Dear Duarte,

      The other offer was lower by six per cent and could not tell us what it had missed anywhere. The board has
      approved yours: eighteen stations, three years, reviewed each quarter with me in person as until now. Inês
      will send the contract on Friday.

      Helena Cordeiro`,
    html: true,
  },
  {
    id: 'mondego.rui-returns',
    at: '2026-08-13 22:48',
    from: 'rui',
    to: ['duarte'],
    subject: 'I am finished with pipes',
    body: `Duarte! I owe you a letter since last year, I know. The plastic is done, every street. Now they have given me
      the boosters too, and I sit at night with your screens instead of my stick.

      Station 11 has a yellow mark and three different people told me three different things about what yellow
      means. What does it mean?

      Rui`,
  },
  {
    id: 'mondego.yellow',
    at: '2026-08-14 11:20',
    from: 'duarte',
    answers: 'mondego.rui-returns',
    body: `Rui, how good to have you back, and on the dry side of the wall this time.

      Yellow means "changed, and we don't know why". It doesn't mean "a bit broken", and if three people read it
      differently then the fault is our screen's. I've passed your sentence on to Priya word for word. She'll ring
      you about station 11 today.

      Duarte`,
  },
]
