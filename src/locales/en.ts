/** English, at reading grade 6 or easier. No clinician has reviewed the wording yet. */
import { type MedicineId, medicines as medicineTable } from '../protocol/index.js';
import { enHistory, enLetter } from './en-history.js';
import type { Words } from './words.js';

const list = (items: readonly string[]): string => new Intl.ListFormat('en', { type: 'conjunction' }).format(items);
const plural = (count: number, one: string, other: string): string =>
  `${count} ${new Intl.PluralRules('en').select(count) === 'one' ? one : other}`;

// The browser's own names of months take it 30 ms the first time, on the way to the outcome.
const months = 'January February March April May June July August September October November December'.split(' ');

const unsure = 'I am not sure';
const preferNot = 'I would rather not say';

/** Names that are not the id: those of every id of several words, and a few others. */
const medicineNames = {
  'paroxetine-low': 'paroxetine 7.5 mg',
  'bupropion-smoking': 'bupropion to quit smoking',
  'dextromethorphan-bupropion': 'dextromethorphan-bupropion',
  'doxepin-sleep': 'doxepin 3 or 6 mg',
  dosulepin: 'dosulepin (dothiepin)',
  'perphenazine-amitriptyline': 'perphenazine-amitriptyline',
  'chlordiazepoxide-amitriptyline': 'chlordiazepoxide-amitriptyline',
  'selegiline-patch': 'selegiline patch',
  'selegiline-oral': 'selegiline by mouth',
  'olanzapine-fluoxetine': 'olanzapine-fluoxetine',
  'st-johns-wort': "St John's wort",
  liothyronine: 'liothyronine (T3)',
  valproate: 'valproate / divalproex',
  amphetamine: 'amphetamine / lisdexamfetamine',
  modafinil: 'modafinil / armodafinil',
  'l-methylfolate': 'L-methylfolate',
  zolpidem: 'zolpidem / eszopiclone',
  theophylline: 'theophylline / aminophylline',
  'naltrexone-bupropion': 'naltrexone-bupropion',
  buprenorphine: 'buprenorphine (with or without naloxone)',
  morphine: 'morphine / hydromorphone / oxymorphone',
  'fentanyl-patch': 'fentanyl patch',
} as const satisfies Partial<Record<MedicineId, string>> & Record<Extract<MedicineId, `${string}-${string}`>, string>;

export const en = {
  lang: 'en',
  name: 'English',
  dir: 'ltr',
  reviewedBy: 'none',

  frame: {
    region: 'Questions about a specialist referral',
    back: 'Back',
    continue: 'Continue',
    skip: 'Skip this question',
    question: (number, about) => (about === undefined ? `Question ${number}` : `Question ${number} of about ${about}`),
    or: 'or',
    clear: 'Clear my answers',
    clearAsk: 'Clear all your answers and go back to the start?',
    clearYes: 'Yes, clear them',
    clearNo: 'No, keep them',
    changedRules: 'The clinic has just changed these questions. Start again, so that your result fits them.',
    failed: 'This page has stopped working. Your answers are not saved. You can open the page again and start over.',
    startAgain: 'Start again',
    newTab: 'opens in a new tab',
    boxed: 'If a link does not open here, dial the number you see, or copy the address.',
    language: 'Language',
    clinic: (name) => `Questions that can wait: ${name ?? 'this clinic'}.`,
  },

  exit: {
    leave: 'Exit this page',
    explain:
      'To leave fast, press “Exit this page” or press the Shift key three times. Your answers are cleared, and another page opens. Your browser’s history still lists this page.',
    pressAgain: (times) => `Press Shift ${plural(times, 'more time', 'more times')} to exit this page.`,
    leaving: 'Leaving this page',
  },

  problem: {
    title: 'There is a problem',
    chooseOne: 'Choose an answer, or skip this question',
    chooseMany: 'Choose one answer or more, or skip this question',
    medicines: 'Add a medicine, choose another answer, or skip this question',
    typedName: 'Add the name that you typed to your list, or clear the box',
  },

  crisis: {
    label: 'Help right now',
    title: 'Crisis?',
    emergency: (number) => `Emergency: ${number}`,
    emergencyUnknown: 'Call your local emergency number',
    call: (number, key) => (key === undefined ? `Call ${number}` : `Call ${number}, then press ${key}`),
    text: (number, word) => (word === undefined ? `Text ${number}` : `Text ${word} to ${number}`),
    callInstead: (number) => `If ${number} does not connect:`,
    mayNotSpeak: 'They may not speak English.',
    chat: 'Chat',
    find: (site) => `Find a helpline: ${site}`,
    more: 'More',
    country: 'Show help for',
    chooseCountry: 'Choose your country for numbers',
    countryUnknown: 'Another country',
    countries: {
      US: 'United States',
      CA: 'Canada',
      GB: 'United Kingdom',
      IE: 'Ireland',
      AU: 'Australia',
      NZ: 'New Zealand',
      MX: 'Mexico',
      DE: 'Germany',
      FR: 'France',
      ES: 'Spain',
      EU: 'Another country in the EU',
    },
    hints: {
      'us-menu': 'When you call: press 1 for veterans, or 2 for Spanish. Text AYUDA for Spanish.',
      'gb-mental-health-option': 'Choose the mental health option.',
    },
    further: {
      veterans: 'Veterans',
      abuse: 'A partner or relative hurts or scares you',
      poison: 'A question about a poison or a medicine',
      pregnancy: 'During pregnancy or after a birth',
      'alcohol-drugs': 'Alcohol or drugs',
      deaf: 'Deaf or hard of hearing',
    },
    videophone: (number, site) => `Call ${number} by videophone, from ${site}`,
    cardTitle: 'You do not have to be alone with this',
    card: 'If thoughts of ending your life come, or grow stronger, use one of these right away.',
    because: {
      skipped: 'You skipped a question about safety.',
      unsure: 'You were not sure about a question on safety.',
      'prefer-not': 'You chose not to answer a question about safety.',
    },
    substanceHelpline: (number) => `A free helpline for alcohol and drugs: ${number}.`,
    substanceHelplineUnknown: 'Ask a doctor or pharmacist where to find help with alcohol or drugs.',
  },

  intro: {
    title: 'Does it make sense to ask for a specialist?',
    lead: 'These questions help you decide whether to ask for a referral to a specialist.',
    is: 'There are about 15 short questions. At the end you read whether asking makes sense, why, and what to tell and ask. Only a clinician can say which treatment may fit you.',
    isNot: 'This is not a diagnosis or a test.',
    time: 'Plan 10 minutes.',
    helping: 'Helping somebody? Answer together. Choose what they would say.',
    isHelping: 'I am helping somebody with these questions',
    loses: 'Use Back on these pages. Your browser’s Back button or a reload erases your answers.',
    preparation: {
      title: 'Get ready for your visit',
      lead: 'These questions help you get ready for a visit.',
      is: 'At the end you get a list to take to your visit, and questions to ask.',
    },
    start: 'Start',
    resume: 'Go on with your answers',
  },
  privacy:
    'Your answers stay in this page. They are not sent or saved. The website itself, or its trackers, may still see what you type and where you tap.',
  review: {
    none: 'This clinic’s doctors have not yet reviewed these questions. No other clinician has, either.',
    by: (who, when) => `Reviewed for this clinic by ${who} on ${when}.`,
    versions: (protocol, widget) => `Questions, version ${protocol}. Referral screener, version ${widget}.`,
    due: (day) => `These questions were due for a check on ${day}. Ask the clinic whether they are still current.`,
    translation: undefined,
  },

  why: {
    age: 'We ask because these questions were written for adults.',
    emergency: 'We ask because each of these needs help at once.',
    'self-harm': 'We ask so that we can show you help first. Your answer stays in this page.',
    told: 'We ask because it helps the specialist to know.',
    opioids: 'We ask because opioids with some other medicines can slow breathing.',
    'opioid-goal': 'We ask so that we can say how to do this with care. It does not change your result.',
    pregnancy: 'We ask everyone, because some treatments may harm a baby.',
    'alcohol-drugs': 'We ask because some treatments can be misused. We do not judge.',
  },
  whyMood: 'You came for pain. We ask about mood too, because it can change what a specialist suggests.',
  noneAndOn: 'None, go on',

  questions: {
    concerns: {
      legend: 'What would you like help with?',
      short: 'What I would like help with',
      hint: 'Choose all that fit.',
      options: {
        depression: 'Depression, or low mood that lasts',
        pain: 'Pain that does not go away',
        anxiety: 'Anxiety, panic or OCD (thoughts or habits that keep coming back)',
        ptsd: 'PTSD (stress that stays after something terrible)',
        'opioid-reduction': 'Taking less opioid medicine',
        none: 'I would like help with none of these',
        unsure,
      },
    },
    age: {
      legend: 'How old are you?',
      short: 'Age',
      options: {
        'under-18': 'Under 18',
        '18-24': '18 to 24',
        '25-64': '25 to 64',
        '65-plus': '65 or older',
        'prefer-not': preferNot,
      },
    },
    emergency: {
      legend: 'Is any of this happening right now?',
      short: 'Happening right now',
      hint: 'Choose all that fit.',
      options: {
        'chest-or-breathing': 'Chest pain, or trouble breathing',
        'stroke-signs':
          'Face that droops, arm or leg suddenly weak, trouble speaking or seeing, or worst headache ever',
        'seizure-or-faint': 'Seizure, fainting, or very confused',
        overdose: 'I took too much of a medicine or drug, or a poison',
        withdrawal: 'Bad shaking, fever, confusion or seeing things, after I stopped alcohol, sleeping pills or drugs',
        'cauda-equina': 'Back pain with new numbness between the legs, weak legs, or lost control of bladder or bowels',
        'not-eating': 'Almost nothing to drink for a day or longer, or not able to eat at all for days',
        'harm-others': 'I plan to hurt someone, or fear I cannot stop myself. Unwanted thoughts alone are not meant',
        'psychosis-now':
          'I hear or see things others do not, or feel controlled by something they cannot see. Threats by a real person are not meant',
        'mania-now': 'Hardly slept for days, full of energy, and I cannot slow down',
        none: 'No, none of this right now',
        unsure,
      },
    },
    'self-harm': {
      legend: 'Right now, are you thinking about ending your life or hurting yourself?',
      short: 'Thoughts of ending my life or hurting myself',
      options: {
        no: 'No',
        acted: 'I have already hurt myself or taken something',
        'might-act': 'Yes, and I might act on it, or I have a plan',
        'safe-now': 'Yes, but I am safe right now',
        unsure,
        'prefer-not': preferNot,
      },
    },
    told: {
      legend: 'Has a doctor, nurse or therapist told you that you have any of these?',
      short: 'What a clinician has told me',
      hint: 'Choose all that fit.',
      options: {
        depression: 'Depression',
        seasonal: 'Seasonal depression (low mood in the same season each year)',
        bipolar: 'Bipolar disorder (times of very high mood and times of low mood)',
        psychosis: 'Psychosis or schizophrenia (hearing or seeing things, in the past)',
        'anxiety-disorder': 'An anxiety disorder, such as panic or OCD',
        'ptsd-disorder': 'PTSD',
        none: 'No, I was told none of these',
        unsure,
      },
    },
    medicines: {
      legend: 'Which medicines have you ever taken for low mood?',
      short: 'Medicines for low mood',
      hint: 'Add each one that you remember.',
      options: {
        'names-unknown': 'I took others, but I do not remember the names',
        none: 'No, I have never taken a medicine for low mood',
      },
    },
    trial: {
      legend: (medicine) => `What happened when you took ${medicine}?`,
      short: (medicine) => `What happened with ${medicine}`,
      options: {
        'not-enough': 'No help, or not enough (full dose, 6 weeks or more)',
        'wore-off': 'Helped, then stopped helping (full dose, 6 weeks or more)',
        'side-effects': 'Side effects: I stopped, or kept the dose low',
        short: 'Less than 6 weeks, for another reason',
        'low-dose': 'Low dose, many missed doses, or taken for sleep, pain or something else',
        'helping-now': 'Taking it now, and my mood is well enough with it',
        unsure,
      },
    },
    remembered: {
      legend: 'About how many other medicines for depression did you take, each for 6 weeks or more?',
      short: 'Other medicines, names not known',
      hint: 'Do not count the ones that you have named.',
      options: { '0': 'None', '1': '1', '2': '2', '3-plus': '3 or more', unsure },
    },
    'other-care': {
      legend: 'Which other treatments have you had?',
      short: 'Other treatments',
      hint: 'Choose all that fit.',
      options: {
        'talk-therapy': 'Talk therapy',
        'add-on': 'A second medicine, added so that the first works better',
        'light-therapy': 'Light therapy (a very bright lamp)',
        tms: 'TMS (magnetic pulses to the head)',
        ect: 'ECT (a short electric current while you are asleep)',
        ketamine: 'Ketamine or esketamine, in a clinic or in any other way',
        none: 'No, I have had none of these',
        unsure,
      },
    },
    'pain-kinds': {
      legend: 'What kind of pain is it?',
      short: 'Kind of pain',
      hint: 'Choose all that fit.',
      options: {
        crps: 'CRPS, named by a doctor (burning pain in an arm or leg, often after an injury)',
        'spinal-cord-injury': 'Spinal cord injury pain',
        nerve: 'Other nerve pain (burning, shooting or tingling)',
        fibromyalgia: 'Fibromyalgia (pain in many parts of the body)',
        'back-neck': 'Back or neck pain',
        'phantom-limb': 'Phantom limb pain (in a limb that was removed)',
        joint: 'Joint pain, such as arthritis',
        'after-surgery': 'After surgery: pain that stayed',
        headache: 'Headache or migraine',
        cancer: 'Cancer pain, or pain from its treatment',
        other: 'Another kind of pain',
        unsure,
      },
    },
    'pain-care': {
      legend: 'Which is closest to the care you have had for this pain?',
      short: 'Care for the pain',
      hint: 'Care can be pills, shots, physical therapy, surgery, or talk therapy.',
      options: {
        'two-or-more': 'Two or more kinds of care with a doctor, for pain of 3 months or longer',
        'one-or-none': 'One kind of care or none, for pain of 3 months or longer',
        newer: 'New pain, of less than 3 months',
        unsure,
      },
    },
    opioids: {
      legend: 'Do you take any of these?',
      short: 'Opioids',
      hint: 'Choose all that fit.',
      options: {
        prescribed: 'Prescribed opioid pain medicine, such as oxycodone or tramadol',
        'methadone-buprenorphine': 'Methadone or buprenorphine (Suboxone)',
        naltrexone: 'Naltrexone (Vivitrol)',
        'not-prescribed': 'Opioids that were not prescribed to me',
        none: 'No, I take none of these',
        unsure,
      },
    },
    'opioid-goal': {
      legend: 'Would you like to take less opioid medicine?',
      short: 'Taking less opioid medicine',
      options: { yes: 'Yes', already: 'I am already taking less', no: 'No', 'prefer-not': preferNot },
    },
    'heart-brain': {
      legend: 'Have you had any of these heart, blood vessel or brain problems?',
      short: 'Heart, blood vessels and brain',
      hint: 'Choose all that fit.',
      options: {
        'aneurysm-avm-bleed': 'Bulging (aneurysm) or tangled (AVM) blood vessels, or bleeding in the brain',
        'heart-attack-recent': 'Recent heart attack, in the last 6 weeks',
        'bp-uncontrolled': 'Blood pressure too high, not under control',
        'head-pressure': 'Brain tumor, high pressure in the head, or a recent bad head injury',
        'heart-attack-stroke-past': 'Stroke, or an older heart attack',
        'heart-disease':
          'Heart disease: angina (chest pain), heart failure (weak heart), bad valve, or heartbeats not under control',
        'bp-controlled': 'High blood pressure that is under control',
        none: 'No, I have had none of these',
        unsure,
      },
    },
    health: {
      legend: 'Do you have any of these health problems?',
      short: 'Other health problems',
      hint: 'Choose all that fit.',
      options: {
        allergy: 'Allergy to ketamine or esketamine',
        'liver-severe': 'Severe liver disease, such as cirrhosis (a scarred liver)',
        'thyroid-untreated': 'Overactive thyroid that is not treated',
        liver: 'Other liver disease',
        'eye-pressure': 'High eye pressure (glaucoma)',
        bladder: 'Bladder trouble',
        lungs: 'Lung disease, oxygen at home, or sleep apnea (breathing that stops in sleep)',
        seizures: 'Seizures',
        kidney: 'Kidney disease',
        porphyria: 'Porphyria (a rare illness that runs in families)',
        memory: 'Memory trouble',
        none: 'No, I have none of these',
        unsure,
      },
    },
    pregnancy: {
      legend: 'Are you pregnant, trying to become pregnant, or breastfeeding?',
      short: 'Pregnancy and breastfeeding',
      options: {
        pregnant: 'Pregnant',
        trying: 'Trying to become pregnant',
        breastfeeding: 'Breastfeeding',
        no: 'No, or this does not apply to me',
        'prefer-not': preferNot,
      },
    },
    'alcohol-drugs': {
      legend: 'In the past year, has alcohol or drug use caused you problems?',
      short: 'Alcohol and drugs',
      options: {
        now: 'Yes, and it still does',
        past: 'Yes, but not anymore',
        no: 'No',
        'prefer-not': preferNot,
      },
    },
    'other-medicines': {
      legend: 'Do you take any of these other medicines now?',
      short: 'Other medicines',
      hint: 'Do not stop any of them on your own.',
      options: {
        sedatives: 'Sleep, anxiety or seizure pills, gabapentin or pregabalin',
        stimulants: 'Stimulants, such as pills for ADHD',
        maoi: 'MAOI (an older antidepressant, such as Nardil or Parnate)',
        theophylline: 'Theophylline (for breathing)',
        'thyroid-hormone': 'Thyroid hormone (levothyroxine)',
        lamotrigine: 'Lamotrigine (Lamictal)',
        none: 'No, I take none of these medicines',
        unsure,
      },
    },
  },

  trial: {
    lowDosesCommon: 'A low dose of it, as for sleep or pain, is not a full dose.',
    fullDoseTitle: 'What is a full dose?',
    fullDose:
      'It is the dose that your doctor wanted you to reach for depression. If you do not know, choose “I am not sure”.',
    inShort: {
      'not-enough': 'full dose for 6 weeks or more, did not help enough',
      'wore-off': 'full dose for 6 weeks or more, helped, then stopped helping',
      'side-effects': 'stopped or kept low because of side effects',
      short: 'less than 6 weeks, for another reason',
      'low-dose': 'low dose, missed doses, or for something else',
      'helping-now': 'helps well enough now',
    },
  },

  medicineSearch: {
    label: 'Find a medicine',
    instructions: 'Type any name. Spelling does not matter.',
    results: (count) => plural(count, 'choice', 'choices'),
    noResults: 'No medicine found. You can add the name as you typed it.',
    addTyped: (text) => `Not listed? Add “${text}”`,
    tooLong: (most) => `That is too long for a name. Use ${most} letters or fewer.`,
    pick: 'Choose a name from the list, or add it as you typed it.',
    added: (medicine) => `${medicine} was added to your list.`,
    alreadyListed: (medicine) => `${medicine} is already on your list.`,
    removed: (medicine) => `${medicine} was removed from your list.`,
    undo: 'Undo',
    list: 'Your list',
    remove: 'Remove',
    typed: 'as you typed it',
    browse: 'Look through all medicines by family',
    known: (medicines) => `You have already told us about ${list(medicines)}. That is on your list.`,
  },

  medicines: {
    ...(Object.fromEntries(medicineTable.map(({ id }) => [id, id])) as Record<MedicineId, MedicineId>),
    ...medicineNames,
  },

  classes: {
    SSRI: { name: 'SSRI', gloss: 'the most common antidepressants' },
    SNRI: { name: 'SNRI', gloss: 'antidepressants that are also used for pain' },
    NDRI: { name: 'NDRI', gloss: 'bupropion, an antidepressant of its own kind' },
    TECA: { name: 'Mirtazapine family', gloss: 'antidepressants that often make you sleepy' },
    TCA: { name: 'Tricyclics (TCA)', gloss: 'older antidepressants' },
    MAOI: { name: 'MAOI', gloss: 'older antidepressants with food rules' },
    SM: { name: 'Serotonin modulators', gloss: 'trazodone and others' },
    '5HT1A': { name: 'Gepirone', gloss: 'a newer antidepressant' },
    MEL: { name: 'Agomelatine', gloss: 'not sold in the United States' },
    NRI: { name: 'Reboxetine', gloss: 'not sold in the United States' },
    GABA: { name: 'After childbirth', gloss: 'medicines for depression after a birth' },
    KET: { name: 'Ketamine and esketamine', gloss: 'given in a clinic' },
    ADD: { name: 'Add-ons', gloss: 'medicines that are added to an antidepressant' },
    FLAG: { name: 'Other medicines', gloss: 'not antidepressants, but good for a specialist to know' },
  },

  help: {
    title: 'You are not alone. Help is here',
    lead: 'You do not have to be in danger to call. You can talk with somebody now. Nobody sees what you choose here, so please tell a person too.',
    now: 'If this is about right now, do not wait. If you are in danger or have already done something, call:',
    nowUnknown:
      'If this is about right now, do not wait. If you are in danger or have already done something, call your local emergency number.',
    callNow: (number) => `Call ${number} now`,
    callNowUnknown: 'Call your local emergency number now.',
    orAsk: 'Or ask somebody near you to call. Do not drive yourself.',
    stayOnLine:
      'Stay on the line. Say where you are and what is wrong. If somebody is near, ask them to stay with you.',
    whatHappensTitle: 'What happens when you call a crisis line',
    whatHappens:
      'You may hear a menu, and you may have to wait. Then a person listens and talks with you. It is free. You do not have to give your name.',
    elseTitle: 'What else you can do',
    trusted: 'Tell somebody you trust: a friend, a relative, a neighbor, a nurse. Ask them to stay with you.',
    distance: 'Keep away from pills, guns or anything else that you might use. Or ask somebody to take it away.',
    leave: 'You may close this page at any time. The questions can wait.',
    notMeant: 'That is not what I meant',
    goOn: 'Go on with the questions',
  },

  check: {
    title: 'Check your answers',
    skippedCount: (count) => `You skipped ${plural(count, 'question', 'questions')}. You may still answer.`,
    answerSkipped: 'Answer what I skipped',
    topics: {
      you: 'About you',
      safety: 'Safety',
      care: 'Mood and treatments',
      pain: 'Pain',
      medicines: 'Medicines now',
      health: 'Health',
    },
    change: 'Change',
    answer: 'Answer',
    changed: 'Changed:',
    isNew: 'New:',
    newQuestion: (changed) => `You changed “${changed}”, so this question is new.`,
    skipped: 'Skipped',
    no: 'No',
    see: 'See what this means',
  },

  outcomes: {
    'get-help-now': {
      title: 'Get help now',
      lead: ['Nobody at the clinic sees your answers, and nobody has been called. Please do not wait.'],
    },
    'adult-with-you': {
      title: 'Talk with an adult you trust, and with your own doctor',
      lead: ['You did the right thing by looking for help. These questions are for adults, so we stop here.'],
    },
    'talk-soon': {
      title: 'Talk with a mental-health clinician or your own doctor today or tomorrow',
      lead: ['You deserve help with these thoughts.'],
    },
    'referral-mental-health': {
      title: 'It makes sense to ask for a referral to a mental-health specialist',
      lead: ['The specialist looks at all your choices, and may suggest something else.'],
    },
    'referral-pain': {
      title: 'It makes sense to ask for a referral to a pain specialist',
      lead: ['The specialist looks at all your choices, and may suggest something else.'],
    },
    'mental-health-care': {
      title: 'It can make sense to ask about mental-health care',
      lead: ['There is help for what a clinician has told you.'],
    },
    'pain-clinic': {
      title: 'It can make sense to ask about a pain clinic',
      lead: ['A pain clinic looks at many kinds of care together.'],
    },
    'headache-specialist': {
      title: 'It can make sense to ask about a headache specialist',
      lead: ['A headache specialist looks for the kind of headache, and at all your choices.'],
    },
    'gather-history': {
      title: 'Gather your medicine list first',
      lead: ['It may show that enough has been tried to ask for a referral.'],
    },
    'next-step': {
      title: 'Talk with your own doctor about the next step',
      lead: ['There may be more to try with your own doctor.'],
    },
    'own-doctor': {
      title: 'Talk with your own doctor first',
      lead: ['There is something to find out before a referral.'],
    },
  },

  outcome: {
    kinds: {
      psychiatrist: 'a psychiatrist',
      'referral-mental-health': 'a mental-health specialist',
      'referral-pain': 'a pain specialist',
      'mental-health-care': 'mental-health care',
      'pain-clinic': 'a pain clinic',
      'headache-specialist': 'a headache specialist',
    },
    both: (mental, pain) => `It makes sense to ask for both: ${mental} and ${pain}`,
    bothLead: 'Ask that they share one plan with you and your own doctor.',
    withCheck: {
      'referral-mental-health':
        'Ask your own doctor for a check first, and for a referral to a mental-health specialist',
      'referral-pain': 'Ask your own doctor for a check first, and for a referral to a pain specialist',
      'mental-health-care': 'Ask your own doctor for a check first, and about mental-health care',
      'pain-clinic': 'Ask your own doctor for a check first, and about a pain clinic',
      'headache-specialist': 'Ask your own doctor for a check first, and about a headache specialist',
    },
    bothWithCheck: (mental, pain) => `Ask your own doctor for a check first, and for both: ${mental} and ${pain}`,
    checkFirst: 'Talk with your own doctor first: something needs a check',
    checkSoon: 'One of your answers also needs a doctor’s check. Ask for it at that visit.',
    check: 'What to have checked first',
    preparation: {
      title: 'Your summary, ready to take along',
      lead: ['Take it to your next visit. It has what you told us, and what to ask.'],
    },
    next: 'What to do next',
    when: { today: 'Today:', week: 'This week, by phone:', visit: 'At the visit:' },
    say: (words) => `Say: “${words}”`,
    copy: 'Copy',
    copySay: (step) => `Copy what to say in step ${step}`,
    copyByHand: 'Your browser did not let us copy. Select the words, and copy them.',
    atThatVisit: 'At that visit, you can also ask',
    below: { mental: 'About your mood', pain: 'About your pain' },
    whileYouWait: 'While you wait',
    whileYouWaitItems: [
      'Ask how long the wait is. If you feel worse, call your doctor the same day. In danger, use the help on this page.',
    ],
    why: 'Why we say this',
    answered: (answers) => `Your answer: ${answers.join('; ')}`,
    skippedAnswer: 'You skipped this question.',
    source: (source) => `Source: ${source}`,
    noYear: 'year not recorded',
    ownRule: 'our own rule',
    notes: 'Good to know',
    counts: ({ adequateMedicines, adequateClasses, notToleratedMedicines, maybeMedicines }) =>
      [
        adequateMedicines > 0
          ? `${plural(adequateMedicines, 'medicine', 'medicines')} tried long enough at a full dose, from ${plural(adequateClasses, 'family', 'families')}.`
          : 'None tried long enough at a full dose.',
        notToleratedMedicines > 0 &&
          `${plural(notToleratedMedicines, 'medicine', 'medicines')} stopped or kept low because of side effects.`,
        maybeMedicines > 0 &&
          `${plural(maybeMedicines, 'medicine', 'medicines')} that may have been tried long enough.`,
      ]
        .filter(Boolean)
        .join(' '),
    countsUnknown: 'How many medicines were tried long enough is not known.',
    typedNotCounted: 'Names that we do not know are not counted.',
    missing: ({ medicines, classes }, { triedClasses }) =>
      [
        medicines > 0 && `What is missing: ${plural(medicines, 'more medicine', 'more medicines')} tried long enough.`,
        classes > 0 &&
          (triedClasses > 0 || classes > 1) &&
          `Medicines from ${plural(classes, 'more family', 'more families')} are missing.`,
      ]
        .filter(Boolean)
        .join(' '),
    otherTreatments: 'Other treatments exist, and you can ask about those too.',
    raised: 'This clinic asks that your own doctor checks this first.',
    ask: 'What to ask',
    questionsToAsk: [
      'What are all my choices, and what would you try first?',
      'Is it approved for this, or is it used off-label?',
      'How well does it work? Compared with what, and for how long?',
      'What can go wrong for someone like me?',
      'Who watches over me, and for how long?',
      'What if it stops working?',
      'What does it cost, and will my health plan pay?',
      'How will you talk with my own doctor?',
      'What do I do if I feel worse?',
    ],
    noDoctor: 'I have no doctor',
    noDoctorItems: (clinic, phone) => [
      'A community health center may see people without insurance. Search for “community health center” and your town.',
      'Your health plan’s member line can name doctors who take new patients.',
      `${clinic ?? 'The clinic that runs this website'} may know a doctor near you.${phone === undefined ? '' : ` Call ${phone}.`}`,
    ],
    clinicLink: 'Visit the clinic’s booking page',
  },

  safety: {
    'any-medicine': 'Do not stop or change any medicine on your own. That can be dangerous.',
    'at-home': 'Do not use ketamine at home without a clinician there: the FDA has warned of it.',
    'at-home-unnamed': 'Do not use at home, on your own, a medicine meant for a clinic: the FDA has warned of it.',
    opioid:
      'Never stop an opioid suddenly, and never lower the dose quickly. Withdrawal, pain out of control, and suicide were reported.',
    'opioid-less':
      'Plan small, slow steps down with the person who prescribes your opioid. The newer treatments are not a proven way to stop opioids.',
    'opioid-treatment': 'Stopping methadone or buprenorphine raises the risk of relapse and overdose.',
    alcohol: 'Ask for help with alcohol or drugs too. Do not stop heavy drinking all at once: that can be dangerous.',
    'young-adult':
      'Antidepressants have a warning: up to age 24, thoughts of ending one’s life may grow. Tell someone at once if that happens.',
    bladder:
      'You have bladder trouble, and you have had a treatment that can inflame the bladder. Ask for a check of your bladder.',
  },

  steps: {
    adult: {
      todo: 'Tell an adult you trust: a parent, a relative, a teacher or a school nurse. Then call your own doctor’s office together.',
      say: 'I am not doing well, and I need help. Can we call my doctor together?',
    },
    'talk-today': {
      todo: 'Call a mental-health clinician or your own doctor’s office. If nobody can see you by tomorrow, call a crisis line.',
      say: 'I have thoughts of ending my life or hurting myself. I am safe right now. I need to talk with someone today or tomorrow.',
    },
    check: (what) => ({
      todo: 'Ask your own doctor’s office for a check first.',
      say: `Before any new treatment, I need a check. The reason: ${what.join('; ')}.`,
    }),
    both: (mental, pain) => ({
      todo: `Ask your own doctor’s office about both: ${mental} and ${pain}.`,
      say: `I would like to ask about both: ${mental} and ${pain}. Can they share one plan?`,
    }),
    psychiatrist: {
      todo: 'Ask your own doctor for a referral to a psychiatrist.',
      say: 'I would like a referral to a psychiatrist, to look at all my choices.',
    },
    'referral-mental-health': {
      todo: 'Ask your own doctor’s office for a referral to a mental-health specialist.',
      say: 'I would like a referral to a mental-health specialist for an evaluation. I have a list of what I have tried.',
    },
    'referral-pain': {
      todo: 'Ask your own doctor’s office for a referral to a pain specialist.',
      say: 'I would like a referral to a pain specialist for an evaluation. I have a list of what I have tried.',
    },
    'mental-health-care': {
      todo: 'Ask your own doctor’s office, or your health plan, about mental-health care.',
      say: 'A clinician has told me about my illness. I would like to ask about mental-health care for it, and about talk therapy.',
    },
    'pain-clinic': {
      todo: 'Ask your own doctor’s office about a pain clinic.',
      say: 'I have had pain for 3 months or longer, and more than one kind of care. Would a pain clinic make sense?',
    },
    'headache-specialist': {
      todo: 'Ask your own doctor’s office about a headache specialist.',
      say: 'I have had headaches for 3 months or longer, and more than one kind of care. Would a headache specialist make sense?',
    },
    'gather-history': {
      todo: 'Ask your pharmacy, or your doctor’s office, for a list of your medicines.',
      say: 'Please give me a list of the medicines that I took for depression, with doses and dates.',
    },
    'next-step': {
      todo: 'Ask your own doctor’s office about the next step.',
      say: 'My depression is not well enough. I would like to talk about the next step.',
    },
    'own-doctor-mental': {
      todo: 'Ask your own doctor’s office to talk about your mood.',
      say: 'I would like to talk about how I feel, and what could help.',
    },
    'own-doctor-pain': {
      todo: 'Ask your own doctor’s office to talk about your pain.',
      say: 'I have pain that does not go away. I would like to talk about what could help.',
    },
    'cancer-team': {
      todo: 'Ask your cancer team first. They can send you to pain or palliative care (care that eases pain and stress).',
      say: 'My pain is not under control. Whom can you send me to?',
    },
    'own-doctor': {
      todo: 'Ask your own doctor’s office for a visit.',
      say: 'I would like to talk about what I need help with.',
    },
    'opioid-plan': {
      todo: 'Ask the person who prescribes your opioid medicine how to take less.',
      say: 'I would like to take less opioid medicine. Can we plan slow steps together?',
    },
    also: {
      todo: 'Ask for care for your anxiety or PTSD as well.',
      say: 'I would also like care for the anxiety or PTSD that a clinician has told me about.',
    },
    'take-list': { todo: 'Show the list on this page.' },
  },

  alsoAsk: {
    say: (what) => `I would also like ${what}.`,
    also: 'care for my anxiety or PTSD',
    ptsd: 'help with PTSD',
    anxiety: 'help with anxiety, panic or OCD',
  },

  rules: {
    'pair-opioid-breathing':
      'Opioids with medicines that make you sleepy, with alcohol, or with lung trouble can stop your breathing. This week, ask a doctor or pharmacist about both, and about naloxone (it treats an opioid overdose).',
    'pair-maoi-stimulant':
      'An MAOI with a stimulant, or within 14 days of one, can raise blood pressure to a crisis. Ask a pharmacist or the prescriber today whether you may take them together.',
    'concerns-opioids-only': 'To take less opioid medicine, start with the person who prescribes it.',
    'concerns-other':
      'These questions are about depression, anxiety, PTSD and pain. For anything else, your own doctor is a good start.',
    'concerns-ptsd-too': 'Tell the specialist about the PTSD. Ask about talk therapy made for trauma.',
    'concerns-anxiety-too': 'Tell the specialist about the anxiety, panic or OCD.',
    'concerns-ptsd':
      'For PTSD alone, studies of the newer treatments show no sure benefit. Talk therapy made for trauma comes first.',
    'concerns-anxiety':
      'For anxiety or OCD alone, there are only a few small studies of the newer treatments. The effects were short.',
    'age-under-18':
      'You are under 18. The newer treatments that these questions are about are not approved for your age.',
    'age-65-plus': 'Tell the specialist your age. From 65 on, doses often start lower, and less is known.',
    'age-not-said': 'Tell the specialist your age.',
    'age-adults-only': 'These questions were written for adults of 18 or older.',
    'emergency-body': 'What you chose can be a medical emergency. Minutes can matter.',
    'emergency-harm-others':
      'You chose that you plan to hurt someone, or fear that you cannot stop yourself. Call right now, so that help can come.',
    'emergency-psychosis': 'What you chose can be frightening, and it needs a clinician’s help today.',
    'emergency-mania': 'Days with hardly any sleep and too much energy need a clinician’s help today.',
    'self-harm-acted': 'You chose that you have already hurt yourself or taken something. A doctor must see you now.',
    'self-harm-might-act': 'You chose that you might act on thoughts of ending your life, or have a plan.',
    'self-harm-safe-now':
      'Tell a clinician about these thoughts today or tomorrow. A newer treatment that many people read about was not shown to prevent suicide. It does not replace a stay in the hospital.',
    'told-seasonal-first':
      'For low mood that comes with a season, light therapy, talk therapy and antidepressants come first.',
    'told-seasonal':
      'Tell the specialist that your mood drops in the same season. Light therapy and talk therapy can help then.',
    'told-bipolar':
      'Tell the specialist about the bipolar disorder. The newer treatments were studied much less in it.',
    'told-psychosis':
      'After psychosis, a doctor must look closely before some of the newer treatments. Studies left out people who had psychosis.',
    'told-anxiety': 'Tell the specialist about the anxiety disorder.',
    'told-ptsd': 'Tell the specialist about the PTSD.',
    'trial-helping-now':
      'A medicine is helping you well enough now. Talk about how well it works before you start anything new.',
    'one-family': 'The medicines that you tried are from one family. Some health plans ask for two families.',
    'not-tolerated-counted':
      'Medicines that you stopped because of side effects are counted here. A health plan may count those differently.',
    'present-episode':
      'Health plans often count only what you tried in the present low time. They ask for 4, 6 or 8 weeks of each medicine.',
    'other-care-tried': 'Tell the specialist about your other treatments, and whether each one helped.',
    'other-care-ketamine':
      'Tell the specialist about the ketamine or esketamine that you had: how much and how often. Say whether it helped, and how you felt.',
    'other-care-none': 'Ask about talk therapy too.',
    'pain-cancer':
      'For pain from cancer, your cancer team comes first. They can send you to pain or palliative care (care that eases pain and stress).',
    'pain-experts-disagree':
      'Experts do not agree on how much the newer pain treatments help. “What to know” has what was found.',
    'pain-weak-evidence': 'For this kind of pain, studies of the newer treatments have not shown much.',
    'pain-joint': 'For joint pain, we found no guideline that supports the newer treatments.',
    'opioids-prescribed':
      'Tell the specialist about the opioid pain medicine. With other medicines that make you sleepy, it can slow breathing.',
    'opioids-treatment':
      'Tell the specialist about methadone or buprenorphine. There is little study of the newer treatments with it.',
    'opioids-naltrexone':
      'Tell the specialist about naltrexone. A small study found that it may make newer treatments work less.',
    'opioids-not-prescribed':
      'For opioids that were not prescribed to you, ask for treatment that is proven to work. It comes before any new treatment.',
    'opioids-unsure': 'Bring all your pill bottles to the visit.',
    'heart-aneurysm': 'The label says not to give esketamine with an aneurysm, an AVM, or after bleeding in the brain.',
    'heart-attack-recent':
      'The European leaflet says not to give esketamine in the first 6 weeks after a heart attack.',
    'heart-bp-uncontrolled':
      'Ketamine and esketamine raise blood pressure for a while. Yours needs to be under control first.',
    'heart-head-pressure':
      'Guidelines advise against ketamine when the pressure in the head is high. A doctor must check first.',
    'heart-past':
      'After a stroke, the European leaflet for esketamine asks for a doctor’s check first. We ask the same after a heart attack.',
    'heart-disease':
      'The European leaflet for esketamine asks for a doctor’s check first with heart disease. Heartbeats that are not under control need extra care.',
    'heart-bp-controlled': 'Tell the specialist about your blood pressure. Some newer treatments can raise it.',
    'heart-unsure': 'Ask your doctor to check your heart, blood vessels and blood pressure.',
    'health-allergy': 'Ketamine and esketamine must not be given to somebody who is allergic to either.',
    'health-liver-severe': 'With severe liver disease, guidelines say to avoid ketamine.',
    'health-thyroid':
      'With an overactive thyroid that is not treated, the European leaflet for esketamine asks for a doctor’s check first.',
    'health-liver':
      'Tell the specialist about your liver. Harm to the liver was reported after many doses of a newer treatment.',
    'health-eye-pressure':
      'Tell the specialist about the pressure in your eye. Guidelines urge care with some newer treatments then.',
    'health-bladder': 'Tell the specialist about your bladder. Long use of a newer treatment can inflame it.',
    'health-lungs': 'Tell the specialist about your lungs or sleep apnea. Some treatments can slow breathing.',
    'health-seizures': 'Tell the specialist about your seizures.',
    'health-kidney': 'Tell the specialist about your kidneys. A newer treatment was not studied in kidney failure.',
    'health-porphyria': 'Tell the specialist about the porphyria. Older labels of a newer treatment say to take care.',
    'health-memory': 'Tell the specialist about your memory. Thinking can be cloudy for a while after a dose.',
    'health-unsure': 'Ask your doctor to check your liver, lungs, eyes, kidneys, bladder and thyroid.',
    'pregnancy-pregnant':
      'Esketamine may harm an unborn baby and is not for use in pregnancy. For ketamine, guidelines advise against it.',
    'pregnancy-trying':
      'Esketamine may harm an unborn baby. If you are trying to become pregnant, talk with your doctor first.',
    'pregnancy-breastfeeding':
      'The label advises against breastfeeding with esketamine. Ask first about what is safer.',
    'pregnancy-not-said': 'If you could be pregnant or are breastfeeding, tell the specialist.',
    'alcohol-drugs-now': 'Some of the newer treatments can be misused, so a doctor must look first.',
    'alcohol-drugs-past':
      'Tell the specialist that alcohol or drugs were a problem before. Some treatments can be misused.',
    'alcohol-drugs-not-said': 'If alcohol or drugs are a problem, you can tell the specialist at the visit.',
    'other-medicines-sedatives':
      'Tell the specialist about pills for sleep, anxiety or seizures. They can slow breathing, and some may make newer treatments work less.',
    'other-medicines-stimulants': 'Tell the specialist about the stimulant. It can raise blood pressure further.',
    'other-medicines-maoi': 'Tell the specialist about the MAOI. It can raise blood pressure further.',
    'other-medicines-theophylline': 'Tell the specialist about theophylline. It can make a seizure more likely.',
    'other-medicines-thyroid': 'Tell the specialist about the thyroid hormone. It can add to high blood pressure.',
    'other-medicines-lamotrigine':
      'Tell the specialist about lamotrigine. It is not clear whether it makes newer treatments work less.',
    'other-medicines-unsure': 'Bring a list of all your medicines, or the bottles.',
    'mental-bipolar':
      'A clinician has told you about bipolar disorder. A psychiatrist knows which choices fit then. The newer treatments were studied much less in it.',
    'mental-psychosis':
      'A clinician has told you about psychosis. A psychiatrist knows which choices fit then. Studies left out people who had psychosis.',
    'mental-told': 'A clinician has told you about depression.',
    'mental-tried': 'You took these medicines long enough at a full dose. They did not help enough or stopped helping.',
    'mental-not-tolerated':
      'Side effects made you stop these medicines or keep the dose low. Somebody who knows other medicines can help.',
    'mental-brain-stimulation':
      'You have had TMS or ECT. They are used when depression did not get well enough with other treatments.',
    'mental-gather-trials':
      'You are not sure how this medicine went, or you skipped it. Your records may show that you took it long enough.',
    'mental-gather-names':
      'You took more medicines than you can name. Your records may show that you took them long enough.',
    'mental-gather-number': 'You do not know how many medicines there were. Your records may show it.',
    'mental-more-to-try':
      'The US label of a newer treatment, and European advice, count two medicines. A clinic or a health plan may ask for more.',
    'mental-named-depression': 'A clinician has told you about depression. There is care for it.',
    'mental-named-anxiety':
      'A clinician has told you about an anxiety disorder. There are only a few small studies of the newer treatments for it.',
    'mental-named-ptsd': 'A clinician has told you about PTSD. Talk therapy made for trauma comes first. Ask about it.',
    'mental-not-told':
      'From your answers, we do not know of a clinician who told you about depression, anxiety or PTSD. Your own doctor can find out what is going on.',
    'also-anxiety':
      'A clinician has told you about an anxiety disorder. It makes sense to ask for care for it as well.',
    'also-ptsd':
      'A clinician has told you about PTSD. It makes sense to ask for care for it as well. Talk therapy made for trauma comes first.',
    'pain-crps':
      'CRPS is best looked at early. A 2018 guideline saw moderate support for a newer treatment, for up to 12 weeks. A pain specialist can look at it with you.',
    'pain-spinal-cord-injury':
      'For this kind of pain, a 2018 guideline saw weak support for a newer treatment, for a short time. A pain specialist can look at it with you.',
    'pain-headache-only':
      'Headache is your only kind of pain. For it, studies of the newer treatments have not shown much. A headache specialist knows other choices.',
    'pain-much-tried': 'The pain has lasted 3 months or longer, and you tried two or more kinds of care.',
    'pain-little-tried': 'If the pain is newer, has had less care, or you are not sure, start with your own doctor.',
  },

  medicineRules: {
    'medicine-ketamine': (medicines) =>
      `Tell the specialist about ${medicines}: how much, how often, whether it helped, and how you felt.`,
    'medicine-compounded-spray': (medicines) =>
      `Tell the specialist about ${medicines}. The FDA has warned of serious harm from nasal sprays that a pharmacy mixes. Say so if yours was one.`,
    'medicine-compounded-home': (medicines) =>
      `Tell the specialist about ${medicines}. The FDA has warned about using it at home when a pharmacy mixes it. Say so if you did.`,
    'medicine-sedating': (medicines) =>
      `Tell the specialist about ${medicines}. Say if you still take this. With other medicines that make you sleepy, this kind of medicine can slow breathing.`,
    'medicine-stimulant': (medicines) =>
      `Tell the specialist about ${medicines}. Say if you still take this. This kind of medicine can raise blood pressure further.`,
    'medicine-maoi': (medicines) =>
      `Tell the specialist about ${medicines}. Say if you still take this. This kind of medicine can raise blood pressure further.`,
    'medicine-benzodiazepine': (medicines) =>
      `Tell the specialist about ${medicines}. This kind of medicine may make newer treatments work less.`,
    'medicine-lamotrigine': (medicines) =>
      `Tell the specialist about ${medicines}. It is not clear whether it makes newer treatments work less.`,
    'medicine-theophylline': (medicines) =>
      `Tell the specialist about ${medicines}. It can make a seizure more likely.`,
    'medicine-opioid': (medicines) => `Tell the specialist about ${medicines}. Say if you still take this.`,
    'medicine-naltrexone': (medicines) =>
      `Tell the specialist about ${medicines}. A small study found that naltrexone may make newer treatments work less.`,
    'medicine-opioid-treatment': (medicines) => `Tell the specialist about ${medicines}. Say if you still take this.`,
    'medicine-opioid-like': (medicines) =>
      `Tell the specialist about ${medicines}. It acts like an opioid. Say if you still take this.`,
    'medicine-st-johns-wort': (medicines) =>
      `Tell the specialist about ${medicines}. It changes how many medicines work.`,
    'medicine-liver': (medicines) => `Tell the specialist about ${medicines}. Ask for a liver check.`,
    'medicine-thyroid': (medicines) =>
      `Tell the specialist about ${medicines}. Thyroid hormone can add to high blood pressure.`,
    'medicine-bipolar': (medicines) =>
      `Say what ${medicines} was for. This kind of medicine is also used for bipolar disorder.`,
    'medicine-seizures': (medicines) =>
      `Say what ${medicines} was for. This kind of medicine is also used for seizures.`,
  },

  handoff: {
    title: 'Take this with you',
    date: 'Date',
    whole: 'See and change the list',
    alsoTell: 'What to bring up at the visit',
    documentTitle: 'My answers for my visit',
    name: 'Name',
    attention: 'Check first',
    together: (answers) => `May be dangerous together: ${answers.join('; ')}`,
    asking: 'I am asking for',
    asks: {
      'talk-today': 'a talk with a clinician today or tomorrow',
      psychiatrist: 'a referral to a psychiatrist, to look at all my choices',
      'referral-mental-health': 'a referral to a mental-health specialist, to look at all my choices',
      'referral-pain': 'a referral to a pain specialist, to look at all my choices',
      'mental-health-care': 'mental-health care, and what comes first for me',
      'pain-clinic': 'advice on whether a pain clinic makes sense',
      'headache-specialist': 'advice on whether a headache specialist makes sense',
      'gather-history': 'a list of the medicines that I took for depression, with doses and dates',
      'next-step': 'a visit about the next step for my depression',
      'own-doctor-mental': 'a visit about my mood, and what could help',
      'own-doctor-pain': 'a visit about my pain, and what could help',
      'cancer-team': 'help from my cancer team with my pain',
      'own-doctor': 'a visit about what I need help with',
      'opioid-plan': 'a plan to take less opioid medicine, in slow steps',
      also: 'care for my anxiety or PTSD as well',
    },
    asksBoth: (mental, pain) => `both ${mental} and ${pain}, with one shared plan`,
    concerns: 'I would like help with',
    told: 'A clinician has told me about',
    tried: 'I have tried',
    medicines: 'Medicines for low mood, now or in the past',
    columns: {
      family: 'Family',
      name: 'Medicine',
      dose: 'Highest dose',
      when: 'When',
      happened: 'What happened',
      takenNow: 'Taken now?',
    },
    paper: {
      more: (count) => `and ${count} more in the download`,
      english: 'The same list in English is on the next sheet.',
      original: (language) => `The same list in my language (${language}) is on the sheet before.`,
    },
    yes: 'Yes',
    notInTable: 'My own spelling',
    otherCare: 'Other treatments',
    pain: 'My pain',
    takenNow: 'I take now',
    health: 'About my health',
    selfHarm: 'Safety',
    unknown: 'Not known',
    unknownAnswer: 'not sure or not answered',
    ifStillTaken: (medicine) => `whether I still take ${medicine}`,
    someMedicines: (count) => `${count} of my medicines`,
    no: 'Asked and answered no',
    exceptListed: (question) => `${question}, apart from those on my list`,
    questions: 'My questions',
    ownQuestion: (number) => `My own question ${number}`,
    untick: 'Untick what you do not want on your list. It then says that some answers are not on it.',
    notes: 'Notes',
    includeSelfHarm: 'Add my answer about ending my life or hurting myself',
    safetyIn: 'Your answer about safety is on this list.',
    safetyOut: 'Your answer about safety is not on this list.',
    listHasSafety: 'My answer about safety is on this list.',
    listLacksSafety: 'My answer about safety is not on this list.',
    listLacksSome: 'Some of my answers are not on this list.',
    whoAnswered: 'Who answered these questions?',
    answeredBy: {
      me: { choice: 'I did', line: 'Answered by me.' },
      helped: { choice: 'I did, with somebody’s help', line: 'Answered by me, with somebody’s help.' },
      'for-somebody': { choice: 'Somebody else, for the patient', line: 'Answered by somebody else, for the patient.' },
    },
    andMore: (count) => `and ${count} more`,
    footer: (protocol, widget, isReviewed) =>
      `Told by the patient, not verified. Referral screener ${widget}, protocol ${protocol}${isReviewed ? '' : ', not reviewed by a clinician'}.`,
    print: 'Print',
    copy: 'Copy',
    english: undefined,
    download: 'Save as a file',
    downloadData: 'Save for medical software (FHIR)',
    fileName: 'my-list',
    saved: 'Saved. The file is with your downloads.',
    saveByHand: 'If no file was saved, select the text below, and copy it.',
    copied: 'Copied. You can paste it into a note or a message.',
    copyByHand: 'Your browser did not let us copy. Select the text below, and copy it.',
    printByHand: 'This page is not able to print. Select the text below, and copy it.',
    shared: 'On a shared computer, a copy, a printout or a file may be read by others.',
  },

  history: enHistory,
  letter: enLetter,

  otherChoices: {
    title: 'Other choices',
    lead: 'This is general information. It is the same for everybody and does not depend on your answers.',
    sections: [
      {
        title: 'Depression that is not well enough',
        facts: [
          {
            text: 'A doctor can change the medicine or add a second one, such as lithium or an antipsychotic. Other choices are talk therapy, TMS, ECT, and ketamine or esketamine.',
            sources: ['O1'],
          },
          {
            text: 'TMS, ECT, ketamine and esketamine are used when other treatments did not help enough.',
            sources: ['A12'],
          },
        ],
      },
      {
        title: 'Lasting pain',
        facts: [
          {
            text: 'Choices are movement, physical therapy, and talk therapy for pain. There are medicines that are not opioids. There are also programs to live better with pain (pain rehab), and procedures such as shots.',
            sources: ['O2'],
          },
        ],
      },
      {
        title: 'Low mood in one season, PTSD, and OCD',
        facts: [
          {
            text: 'Low mood that comes with a season: light therapy, talk therapy and antidepressants come first.',
            sources: ['E10'],
          },
          { text: 'PTSD: talk therapy made for trauma comes first.', sources: ['E8'] },
          {
            text: 'OCD: exposure therapy (facing, step by step, what brings fear) and medicines.',
            sources: ['O3'],
          },
        ],
      },
    ],
  },

  know: {
    title: 'What to know',
    lead: 'This is general information. It is the same for everybody and does not depend on your answers.',
    sections: [
      {
        title: 'What an evaluation is',
        facts: [
          {
            text: 'A specialist asks about your health, your medicines and your goals. Then you look at all choices together. You can say no to any of them.',
            sources: [],
          },
        ],
      },
      {
        title: 'What is approved, and what is not',
        facts: [
          {
            text: 'Esketamine is a nasal spray. In the US it is approved for adults whose depression did not get better with other medicines. It is given with an antidepressant or, since January 2025, alone.',
            sources: ['A1'],
          },
          {
            text: 'With an antidepressant, it is also approved for adults with depression and strong thoughts of ending their life. It was not shown to prevent suicide. It does not replace a stay in the hospital.',
            sources: ['A2', 'A3'],
          },
          {
            text: 'Ketamine was approved in 1970 to put people to sleep for surgery. It has been studied since the 1960s.',
            sources: ['K6'],
          },
          {
            text: 'For depression, PTSD, anxiety or lasting pain, ketamine by infusion is used off-label. Off-label means that it was not approved for that use.',
            sources: ['A8'],
          },
          { text: 'Esketamine is not approved for pain.', sources: ['A10'] },
        ],
      },
      {
        title: 'How it may work',
        facts: [
          {
            text: 'It blocks a receptor (NMDA) for glutamate, which carries signals in the brain. How that lifts mood is not known.',
            sources: ['K1'],
          },
          {
            text: 'Where it helps, some people feel it within hours to a day. With usual antidepressants it takes weeks.',
            sources: ['K2'],
          },
        ],
      },
      {
        title: 'How visits go',
        facts: [
          {
            text: 'The nasal spray (esketamine) is given only in a certified place. Somebody watches you for at least 2 hours. You never take it home.',
            sources: ['L1'],
          },
          {
            text: 'For the nasal spray, visits are usually twice a week in the first month. Then they are once a week in the second month. After that, they are once a week or every two weeks.',
            sources: ['L4'],
          },
          {
            text: 'In studies, an infusion took about 40 minutes, often six times in two to three weeks. It was in a clinic, where blood pressure, heart and breathing were watched.',
            sources: ['K3'],
          },
          {
            text: 'After the first course of infusions, there is no agreed plan for more. Doses over a long time were studied little.',
            sources: ['K8'],
          },
          {
            text: 'Most people stay awake. During a dose, some feel far away, or see or hear things that are not there. Sight can blur.',
            sources: ['K4'],
          },
          {
            text: 'You may not drive until the next day, after a good sleep. Plan a ride.',
            sources: ['L2'],
          },
        ],
      },
      {
        title: 'Infusion and nasal spray are not the same',
        facts: [
          {
            text: 'No trial was found that compared an infusion and the nasal spray directly. They are not the same, and neither is proven equal to the other.',
            sources: ['E7'],
          },
        ],
      },
      {
        title: 'How well it works',
        facts: [
          {
            text: 'Many people notice something soon. It often does not last: relapse is common. Studies do not all agree.',
            sources: ['E2', 'E3', 'E4'],
          },
          {
            text: 'In one open study of people without psychosis, 55 of 100 got clearly better with ketamine infusions after 3 weeks. With ECT it was 41 of 100.',
            sources: ['E1'],
          },
          {
            text: 'In a study in hospitals, symptoms were almost gone in 46 of 100 people with ketamine. With ECT it was 63 of 100.',
            sources: ['E2'],
          },
          {
            text: 'Of 100 people who had got well in that study, 70 relapsed within a year after ketamine. After ECT it was 63.',
            sources: ['E2'],
          },
          {
            text: 'After six infusions, half of the people who had got better relapsed within 18 days of the last one.',
            sources: ['E3'],
          },
          {
            text: 'In one study, 62 hospital patients had up to 8 infusions, added to their usual care. They got ketamine or midazolam (a drug that makes you sleepy). No clear difference was found.',
            sources: ['E4'],
          },
          {
            text: 'In that study, patients and staff were not told who got which, but most guessed. The study is small.',
            sources: ['E4'],
          },
          {
            text: 'With esketamine alone, symptoms were almost gone after 4 weeks in about 23 of 100 people. With a dummy spray it was about 8 of 100.',
            sources: ['E5'],
          },
          {
            text: 'With esketamine and an antidepressant, 59 of 100 people got clearly better. With a dummy spray and an antidepressant it was 45 of 100.',
            sources: ['E6'],
          },
          {
            text: 'A study in Japan had 202 people. With an antidepressant, esketamine did no better after 4 weeks than a dummy spray.',
            sources: ['E18'],
          },
        ],
      },
      {
        title: 'What can go wrong',
        facts: [
          {
            text: 'Side effects are common. With esketamine, about half of people get very sleepy. Most feel cut off from themselves for a while. In 3 to 4 of 1,000 people, sleepiness went as far as passing out.',
            sources: ['T11'],
          },
          {
            text: 'People also felt dizzy, sick or numb, had a faster heart, or sometimes a high mood.',
            sources: ['K4'],
          },
          {
            text: 'Blood pressure rises, most about 40 minutes after a dose. It is checked first.',
            sources: ['C6'],
          },
          {
            text: 'In the US, esketamine has a boxed warning and is given only under a safety program. The warning names heavy sleepiness, feeling cut off, slowed breathing and misuse. It also names thoughts of ending one’s life in young people.',
            sources: ['W1'],
          },
          {
            text: 'Both are controlled medicines, and some people come to misuse them. Long or heavy use can lead to bladder and liver trouble.',
            sources: ['W3'],
          },
          {
            text: 'Ketamine was found in 912 overdose deaths in 45 US areas, from July 2019 to June 2023. That was 4 of 1,000 overdose deaths there. Most had other drugs too. The figures do not tell medical use from other use.',
            sources: ['W2'],
          },
          {
            text: 'Side effects on the mind, heart and nerves are more common than with a dummy treatment. Safety over years was studied little.',
            sources: ['W4'],
          },
          {
            text: 'The usual medicines have harms too. With opioids, people can come to depend on them, and breathing can slow. NSAIDs (such as ibuprofen) can cause bleeding and harm the heart. Antidepressants have a boxed warning up to age 24.',
            sources: ['K9'],
          },
        ],
      },
      {
        title: 'What studies found, by kind of trouble',
        facts: [
          { text: 'PTSD alone: no sure benefit. Talk therapy made for trauma comes first.', sources: ['E8'] },
          { text: 'Anxiety or OCD alone: a few small studies, with short effects.', sources: ['E9'] },
          {
            text: 'Low mood that comes with a season: light therapy, talk therapy and antidepressants come first.',
            sources: ['E10'],
          },
          { text: 'Bipolar disorder: much less is known. See a psychiatrist.', sources: ['T4'] },
          {
            text: 'Alcohol, cocaine or opioids: small studies, mostly with talk therapy. It is not approved for this, and proven treatments come first.',
            sources: ['K7'],
          },
          {
            text: 'Lasting pain that is not from cancer: experts do not agree. In 2018, American pain societies saw some support for a few kinds of pain. In 2025, a review had 67 trials of ketamine and four related drugs. It found no clear benefit, and more side effects.',
            sources: ['E11', 'E14'],
          },
          {
            text: 'CRPS: the 2018 guideline saw moderate support, for up to 12 weeks. See a specialist early.',
            sources: ['E11', 'E17'],
          },
          { text: 'Pain after a spinal cord injury: weak support, for a short time.', sources: ['E12'] },
          {
            text: 'Other nerve pain, phantom limb, fibromyalgia, headache and back pain: studies have not shown much.',
            sources: ['E13'],
          },
          { text: 'Joint pain: no guideline was found that supports it.', sources: ['E16'] },
          { text: 'Pain from cancer: too little is known. Ask your cancer team.', sources: ['E15'] },
          {
            text: 'Around surgery, the anesthesia team may use ketamine for pain. These questions are not about that.',
            sources: ['P1'],
          },
          { text: 'No study was found that compared ketamine with cannabis for these troubles.', sources: ['K10'] },
        ],
      },
      {
        title: 'Your other care goes on',
        facts: [
          {
            text: 'Keep seeing your own doctors. Usual antidepressants and talk therapy go on, unless the specialist says otherwise.',
            sources: ['K5'],
          },
        ],
      },
      {
        title: 'How to choose a clinic',
        facts: [
          {
            text: 'A careful clinic has a clinician evaluate you first. It watches you during and after a dose. It tells your own doctor.',
            sources: [],
          },
          { text: 'It does not mail medicine to your home.', sources: ['L5', 'L6'] },
          { text: 'It says what it earns from a treatment, and what it does not offer.', sources: [] },
        ],
      },
    ],
  },

  list,
  date: (iso) => {
    const [year, month = 0, day] = iso.split('-').map(Number);
    return `${months[month - 1]} ${day}, ${year}`;
  },
} as const satisfies Words;
