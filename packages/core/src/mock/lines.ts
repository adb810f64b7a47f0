/**
 * What the interviewer says, in its several wordings. None of them praises, blames or tells
 * anything of an answer; `{…}` is filled in.
 */
export const LINES = {
  greeting: [
    'Hello, and welcome. I will be your interviewer for the next {minutes} minutes. We will do {what}. Take the time you need to think, and ask me whenever something is unclear.',
    'Hi, nice to meet you. We have {minutes} minutes for {what}. Thinking aloud is welcome, silence is fine too, and you can ask me anything about the question.',
    'Welcome. This will be {what}, about {minutes} minutes. Say what you assume, ask what you need, and take a moment before you answer if you like.',
  ],
  first: ['Let us begin.', 'Here is the first one.', 'To start with:'],
  next: [
    'Next one.',
    'Let us go on.',
    'Here is another one.',
    'On to the next question.',
    'A different subject now.',
    'Another question.',
    'Let us turn to something else.',
    'Moving to a new question.',
    'The next question is this.',
    'Now something different.',
    'Let me ask you this.',
    'One more for you.',
  ],
  acknowledged: [
    'Thank you.',
    'I see.',
    'All right.',
    'Okay, thanks.',
    'I follow.',
    'Understood.',
    'Thanks, I have noted that.',
    'Okay.',
    'Right, I have that down.',
    'Got it.',
  ],
  bridge: [
    'Let me go one step further.',
    'I would like to go deeper here.',
    'Let me build on that.',
    'Staying with this subject:',
    'A harder one on the same subject.',
    'Let me take this further.',
  ],
  noFact: [
    'I have no number for that. Make an assumption, say it aloud, and go on from there.',
    'That is left open on purpose. Choose what seems sensible to you and tell me what you chose.',
    'I will leave that to you. State what you assume, and we take it as given.',
    'Nothing is fixed about that. Decide what you find reasonable and say so.',
    'You may choose. Tell me the assumption and go ahead.',
  ],
  declined: [
    'I would rather hear it from you. Start with whatever you are sure of, even if it is small.',
    'That part is yours. I can clarify what I am asking, if that helps.',
    'I will not give that away, but take your time. What would be your first thought?',
    'I cannot answer it for you. Which part of the question would you like me to clarify?',
    'Let me hold that back. Begin with the piece that you know best.',
  ],
  instructed: [
    'Let us stay with the interview. The question is still open.',
    'I only go by what you say about the question. Please go on with that.',
    'That does not change how I listen. Shall we go back to the question?',
    'I will leave that aside. We were at the question.',
  ],
  hostile: [
    'I hear that this is frustrating. We can go on with this question or leave it; just tell me.',
    'Interviews can be tiring. Take a breath if you like, and answer as far as you can.',
    'That is all right. Would you like to try this one, or shall we move on?',
    'No hard feelings. Say what you can about it, or tell me to move on.',
  ],
  offTopic: [
    'Let me bring us back to the question.',
    'I would like to return to what I asked.',
    'That leads away from my question, so let me put it again.',
    'Let us come back to it.',
  ],
  restated: ['Let me put it in other words.', 'Differently put:', 'Said in another way:', 'Again:'],
  findOut: [
    'That is fine to say. How would you go about finding it out?',
    'Thank you for saying so. What would you look at first to work it out?',
    'That is all right. If this came up at work, how would you get to an answer?',
    'It helps to know where you stand. What do you know nearby that you could reason from?',
    'Fair enough. Which part of it could you still reason about?',
  ],
  vague: [
    'Could you say more about that?',
    'Please take me a step further into it.',
    'Can you tell me what lies behind that?',
    'I would like to hear more detail.',
    'Could you unfold that a little?',
    'Please go on; what do you have in mind?',
  ],
  nudge: [
    'Take your time. It can help to begin with what the words in the question mean.',
    'No hurry. You can think aloud, and it need not be complete.',
    'If it helps, start with a small example and go from there.',
    'You can also tell me what you are unsure about; that is a fine start.',
    'There is time. A first rough thought is enough to begin with.',
    'Feel free to say what you would look at first.',
  ],
  offerToMove: [
    'If you would rather leave this one, tell me and we go on. That is quite all right.',
    'We can also move on and use the time elsewhere. Just say so.',
    'Shall we leave it at that? Say the word and I take the next one.',
  ],
  interrupted: [
    'Let me stop you there for a moment.',
    'May I come in here?',
    'Sorry to cut in.',
    'Allow me to interrupt you briefly.',
    'Let me pause you here.',
  ],
  core: [
    'In one or two sentences, what is the main point?',
    'If you had to keep a single sentence of that, which one?',
    'What is the one thing that I should remember of it?',
    'How would you sum that up in a sentence?',
  ],
  timeLeft: [
    'We are nearly out of time here; please finish your thought.',
    'I would like to move on soon. Please come to an end.',
    'Time is nearly up on this one. One last sentence, please.',
    'Let me ask you to wrap this one up.',
  ],
  timeUp: [
    'I will take that as it stands, so that we get to everything.',
    'Let us leave it there for the sake of time.',
    'The time for this one is up, so I will go on.',
    'I have to watch the clock, so let us leave this here.',
  ],
  leave: [
    'Fine, we leave that one.',
    'All right, let us leave it.',
    'Sure, we go on.',
    'No problem, on we go.',
    'Okay, we set that aside.',
  ],
  pause: [
    'That is the end of this round. Take a break of up to {minutes} minutes, and tell me when you are ready for {what}.',
    'We have finished this part. There is a break of up to {minutes} minutes; {what} comes next, whenever you are ready.',
  ],
  closing: [
    'That was my last question. Thank you for your time. Before you see the report, rate how each answer felt.',
    'We are at the end. Thank you for the conversation. Please rate your answers before the report opens.',
    'That brings us to the end; thank you. First say how your answers felt to you, then the report will open.',
  ],
  clarify: [
    'Before you write anything: what would you like to know about the task? Tell me when nothing is open any more.',
    'Ask me whatever you need to know about it first. Say so when you are ready to go on.',
  ],
  outline: [
    'How will you go about it? Outline the steps before you write code.',
    'Please sketch your approach in a few steps first.',
  ],
  agreed: [
    'We can work with that plan. Please write the code, and tell me what you are doing as you go.',
    'Let us take that plan. Go ahead and implement it; talk me through it if you can.',
  ],
  unsettled: [
    'Take a small input and follow it through your steps: what happens to it?',
    'What does your plan do with the smallest input that is allowed?',
  ],
  startCode: [
    'I would like you to start writing now. Adjust the plan as you go, and tell me when you do.',
    'Let us see how far code takes it. Change the plan where you need to.',
  ],
  accepted: ['Your code passes all {total} cases that I have.', 'All {total} of my cases pass.'],
  rejected: [
    '{passed} of my {total} cases pass. Which inputs would you look at next?',
    'It passes {passed} of {total} cases. How would you find out what the others have in common?',
    '{passed} of {total} cases pass now. Which assumption would you check?',
    'That is {passed} of {total}. What would you test by hand?',
    'Of {total} cases, {passed} pass. Where would you put the first print?',
  ],
  tests: [
    'How would you test this? Which inputs would you try, and why those?',
    'Which cases would you write tests for, and what would each of them catch?',
  ],
  complexity: [
    'What does it cost in time and memory, in the size of the input?',
    'How do its time and memory grow with the input?',
  ],
  design: [
    'Let us go to the next part.',
    'On to the next part of the design.',
    'The next part, then.',
    'Let us look at another side of it.',
    'Let us carry on with the design.',
    'Here is the part that follows.',
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>

export type LineKind = keyof typeof LINES

/** A line with its gaps filled. */
export function filled(line: string, values: Readonly<Record<string, string | number>>): string {
  return line.replace(/\{(\w+)\}/g, (gap, name: string) => String(values[name] ?? gap))
}
