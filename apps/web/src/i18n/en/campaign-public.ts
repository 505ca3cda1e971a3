export const campaignPublic = {
  'campaign.title': 'Join together',
  'campaign.none': 'There is no campaign at this address',
  'campaign.noneNext':
    'The link may be old, or the campaign is not open to everybody yet. Your own appeal does not need it.',
  'campaign.toFirst': 'See what Chorus is',
  'campaign.sample':
    'This is a sample, to try things out. The people in it are invented, and nothing leaves this server.',
  'campaign.by': 'Led by {name}.',
  'campaign.join': 'Join this campaign',
  'campaign.joinSays':
    'Nothing here asks for money. You can stop at any time, and nothing is sent before you sign it.',
  'campaign.notOpen': 'Nobody can join just now',
  'campaign.notOpenNext':
    'This campaign is not open. You can still appeal on your own, and your dates go on.',
  'campaign.urgent': 'In danger, in hospital, or running out of medicine?',
  'campaign.toUrgent': 'What to do when it cannot wait',
  'campaign.share': 'Tell others',
  'campaign.shareSays': 'The link says nothing about you.',
  'campaign.copy': 'Copy the link',
  'campaign.send': 'Share the link',
  'campaign.copied': 'The link is copied.',
  'campaign.copyByHand': 'Copy it from here:',
  'campaign.who': 'Who can join',
  'campaign.whoSays':
    'You can join where you live in one of these states, or where your plan was bought in one.',
  'campaign.states': 'States',
  'campaign.anyPlan': 'Every kind of health plan can join.',
  'campaign.plans': 'It is about these kinds of plans:',
  'campaign.narrower': 'It is about certain plans, care or reasons. We ask you about them before you join.',
  'campaign.checkFirst': 'Not sure? The first step tells you, and keeps nothing.',
  'campaign.dates': 'Dates',
  'campaign.ownDate':
    'Your own date comes first, always. It is on your letter, and we never make you wait past it.',
  'campaign.since': 'Open since {day}.',
  'campaign.noWaves': 'There is no set week to file. Each person files by their own date.',
  'campaign.wave': '{state}: letters go out from {from} to {until}.',
  'campaign.far': 'How far it has come',
  'campaign.results': 'What it has come to',
  'campaign.noResults':
    'No results are published yet. Two people of the group sign off each set of numbers first.',
  'campaign.method': 'How these numbers are made',
  'campaign.precedents': 'What other contests came to',
  'campaign.joined': 'Cases that joined',
  'campaign.filed': 'Of these, appeals filed',
  'campaign.fewer': 'Fewer than {count}',
  'campaign.between': '{from} to {until}',
  'campaign.atLeast': '{count} or more',
  'campaign.counted':
    'Looked at once a day, in steps. A step shows only once at least 11 more people are behind it, so that no number points at anybody; there may be more by now. Only cases of people who agreed to be counted.',

  'fear.heading': 'What people are afraid to ask',
  'fear.lead':
    'Read this first. Where we found a rule we could check, we show it. Where we found none, we say so.',
  'fear.byPlan': 'By kind of plan: {question}',
  'fear.source': 'Rule: {citation}. Read in:',
  'fear.table': 'a table that quotes the federal code',
  'fear.verified': 'We read the words of the rule.',
  'fear.unverified': 'Nobody has checked this yet.',
  'fear.read': 'Read on {day}.',
  'fear.funders': 'The group that leads this campaign says who gives it money: {names}.',
  'fear.noFunders': 'The group that leads this campaign has named nobody who gives it money.',
  'fear.ask.employer': 'Can my employer see this?',
  'fear.says.employer':
    'Chorus tells your employer nothing. Your name and your words are locked with a key of your own. But an appeal goes to your plan, and where your employer runs the plan, ask who there opens such letters. We found no rule we could check that tells who may read it.',
  'fear.ask.premium': 'Can my premium go up?',
  'fear.says.premium':
    'We found no rule we could check that answers this for every plan, so we make no promise. You can ask your plan, or the office that watches over it, before you sign anything.',
  'fear.ask.doctor': 'Will my doctor mind?',
  'fear.says.doctor':
    'Chorus writes to no doctor unless you ask for it. A doctor who is asked for a letter may say no, and you can go on without one.',
  'fear.ask.cost': 'What does it cost?',
  'fear.says.cost':
    'This software asks you for no money and takes no part of what you win. If you send a letter by post, you pay for the stamp. A review by somebody outside the plan may have a fee: ask about it first.',
  'fear.ask.money': 'Who pays you?',
  'fear.says.money':
    'Chorus is free software. It has no place for ads and no way to pay for a letter, an appeal or a win. Those who run this server, and the group that leads this campaign, answer for what they do.',
  'fear.ask.lose': 'What if I lose?',
  'fear.says.lose':
    'You keep everything you wrote and every paper. Often there is a next step, with a date of its own, and Chorus shows it to you.',
  'fear.ask.stop': 'Can I stop?',
  'fear.says.stop':
    'Yes, at any time and without a reason. You can pause, or leave and take your papers and dates along. You can have almost all of it deleted; what stays is shown to you first. What was already sent cannot be called back.',
  'fear.fact.ownMoney': 'In this kind of plan, your employer’s own money pays for care.',
  'fear.fact.advisers':
    'The US Department of Labor watches over such plans. Its advisers help informally: 866-444-3272. The call is not part of Chorus.',
  'fear.fact.noFee': 'Our table of rules shows no fee for the first appeal to your plan.',
  'fear.fact.outsideBinds':
    'Only if the no is about medical judgment or a treatment called experimental, about coverage ended back to its start, or about a surprise bill: you can ask for a review from outside, and its decision binds the plan. It is not for care that the plan leaves out altogether.',
  'fear.fact.outsideInsurer':
    'Only if the no is about medical judgment: you can ask for a review from outside, and its decision binds the insurer. Your state may have rules of its own. For any other no, ask your state’s insurance office first.',
  'fear.fact.goesOn':
    'If the plan says no again, it must send your case on to a reviewer from outside by itself.',
  'fear.fact.askAgain':
    'If the plan says no again, you can ask a reviewer from outside. It does not go there by itself.',
  'fear.fact.fairHearing': 'If the plan says no again, you can ask your state for a fair hearing.',
} as const;
