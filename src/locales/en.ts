/** English, at grade 6 or easier. No clinician has reviewed the wording yet. */
import type { Words } from './words.js';

const list = (items: readonly string[]): string => new Intl.ListFormat('en', { type: 'conjunction' }).format(items);
const either = (items: readonly string[]): string => new Intl.ListFormat('en', { type: 'disjunction' }).format(items);
const plural = (count: number, one: string, other: string): string =>
  `${count} ${new Intl.PluralRules('en').select(count) === 'one' ? one : other}`;

const unsure = 'I am not sure';
const preferNot = 'I would rather not say';

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
    startAgain: 'Start again',
    newTab: 'opens in a new tab',
    language: 'Language',
    clinic: (name) => `For questions that can wait, you can also talk with ${name ?? 'this clinic'}.`,
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
    title: 'Need help right now?',
    emergency: (numbers) => `Emergency: ${either(numbers)}`,
    emergencyUnknown: 'Call your local emergency number',
    call: (number, key) => (key === undefined ? `Call ${number}` : `Call ${number}, then press ${key}`),
    text: (number, word) => (word === undefined ? `Text ${number}` : `Text ${word} to ${number}`),
    callInstead: (number) => `If ${number} does not connect:`,
    mayNotSpeak: 'They may not speak English.',
    chat: (service) => `Chat with ${service}`,
    find: (site) => `Find a helpline: ${site}`,
    more: 'More ways to get help',
    country: 'Show help for',
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
    substanceHelpline: (number) => `A free helpline for alcohol and drugs: ${number}.`,
    substanceHelplineUnknown: 'Ask a doctor or pharmacist where to find help with alcohol or drugs.',
  },

  intro: {
    title: 'Does it make sense to ask for a specialist?',
    lead: [
      'You may have read about newer treatments for depression or pain.',
      'These questions help you decide whether to ask for a referral. A specialist can then look at all your choices.',
    ],
    is: 'At the end you read whether asking makes sense, why, and what to tell and ask.',
    isNot: 'This is not a diagnosis or a test. Only a clinician can say which treatment may fit you.',
    time: 'There are about 15 short questions, and one more for each medicine that you name. Plan 10 minutes.',
    loses:
      'Your browser’s own Back button, or loading the page again, loses your answers. Use Back in these pages instead.',
    preparation: {
      title: 'Get ready for your visit',
      lead: ['These questions help you get ready for a visit.'],
      is: 'At the end you get a list to take to your visit, and questions to ask.',
    },
    start: 'Start',
    resume: 'Go on with your answers',
  },
  privacy: 'Your answers stay in this page. They are not sent or saved. The website itself may use trackers.',
  review: {
    none: 'This clinic’s doctors have not yet reviewed these questions. No other clinician has, either.',
    by: (who, when) => `Reviewed for this clinic by ${who} on ${when}.`,
    translation: undefined,
  },

  why: {
    age: 'We ask because these questions were written for adults.',
    emergency: 'We ask because each of these needs help at once.',
    'self-harm': 'We ask so that we can show you help first. Your answer stays in this page.',
    told: 'We ask because a clinician who has met you knows more than a web page.',
    opioids: 'We ask because opioids and other calming treatments together can slow breathing.',
    'opioid-goal': 'We ask so that we can say how this is done with care. It does not change your result.',
    pregnancy: 'We ask everyone, because some treatments may harm a baby.',
    'alcohol-drugs': 'We ask because some treatments can be misused. Nobody is judged here.',
  },

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
        'chest-or-breathing': 'I have chest pain, or it is hard to breathe',
        'stroke-signs': 'Suddenly my face droops, an arm or leg is weak, or I cannot speak well',
        overdose: 'I took too much of a medicine or a drug',
        'cauda-equina':
          'My back hurts, and I am newly numb between the legs or have lost control of my bladder or bowels',
        'harm-others': 'I might hurt someone else',
        'psychosis-now': 'I hear or see things that others do not, or I am sure that people want to harm me',
        'mania-now': 'I have hardly slept for days, I am full of energy, and I cannot slow down',
        none: 'No, none of this is happening now',
        unsure,
      },
    },
    'self-harm': {
      legend: 'Right now, are you thinking about ending your life or hurting yourself?',
      short: 'Thoughts of ending my life or hurting myself',
      options: {
        no: 'No',
        'might-act': 'Yes, and I might act on it, have a plan, or have already done something',
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
        none: 'No, nobody has told me that I have any of these',
        unsure,
      },
    },
    medicines: {
      legend: 'Which medicines have you ever taken for low mood?',
      short: 'Medicines for low mood',
      hint: 'Add each one that you remember.',
      options: {
        'names-unknown': 'There are some whose names I do not remember',
        none: 'No, I have never taken a medicine for low mood',
      },
    },
    trial: {
      legend: (medicine) => `Which is closest to what happened with ${medicine}?`,
      short: (medicine) => `What happened with ${medicine}`,
      options: {
        'not-enough': 'I took a full dose for 6 weeks or more, and it did not help enough',
        'wore-off': 'I took a full dose for 6 weeks or more. It helped, and then it stopped helping',
        short: 'I took it for less than 6 weeks',
        'side-effects': 'I stopped because of side effects',
        'low-dose': 'I took a low dose, missed many doses, or took it for sleep, pain or something else',
        'helping-now': 'I take it now, and it helps',
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
        ketamine: 'Ketamine or esketamine',
        none: 'I have had none of these',
        unsure,
      },
    },
    'pain-kinds': {
      legend: 'What kind of pain is it?',
      short: 'Kind of pain',
      hint: 'Choose all that fit.',
      options: {
        crps: 'CRPS (burning pain in an arm or leg, often after an injury)',
        'spinal-cord-injury': 'Pain after a spinal cord injury',
        nerve: 'Other nerve pain (burning, shooting or tingling)',
        fibromyalgia: 'Fibromyalgia (pain in many parts of the body)',
        'back-neck': 'Back or neck pain',
        'phantom-limb': 'Pain in a limb that was removed (phantom limb)',
        joint: 'Joint pain, such as arthritis',
        headache: 'Headache or migraine',
        cancer: 'Pain from cancer, or from its treatment',
        other: 'Another kind of pain',
        unsure,
      },
    },
    'pain-care': {
      legend: 'Which is closest to the care you have had for this pain?',
      short: 'Care for the pain',
      hint: 'Care can be pills, shots, exercise with a therapist, surgery, or talk therapy.',
      options: {
        'two-or-more': 'I have had it for 3 months or longer, and tried two or more kinds of care with a doctor',
        'one-or-none': 'I have had it for 3 months or longer, and tried one kind of care or none',
        newer: 'The pain is newer than 3 months',
        unsure,
      },
    },
    opioids: {
      legend: 'Do you take any of these?',
      short: 'Opioids',
      hint: 'Choose all that fit.',
      options: {
        prescribed: 'Opioid pain medicine from a doctor, such as oxycodone or tramadol',
        'methadone-buprenorphine': 'Methadone or buprenorphine (Suboxone)',
        naltrexone: 'Naltrexone (Vivitrol)',
        'not-prescribed': 'Opioids that nobody prescribed for me',
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
      legend: 'Have you had any of these problems of the heart, blood vessels or brain?',
      short: 'Heart, blood vessels and brain',
      hint: 'Choose all that fit.',
      options: {
        'aneurysm-avm-bleed':
          'A bulging blood vessel (aneurysm), tangled blood vessels (AVM), or bleeding in the brain',
        'heart-attack-recent': 'A heart attack in the last 6 weeks',
        'bp-uncontrolled': 'High blood pressure that is not under control',
        'head-pressure': 'High pressure in the head, a brain tumor, or a bad head injury not long ago',
        'heart-attack-stroke-past': 'A heart attack longer ago, or a stroke',
        'heart-disease': 'Heart disease: angina (chest pain), heart failure (a weak heart) or a bad valve',
        'bp-controlled': 'High blood pressure that is under control',
        none: 'No, I have had none of these',
        unsure,
      },
    },
    health: {
      legend: 'Do you have any of these other health problems?',
      short: 'Other health problems',
      hint: 'Choose all that fit.',
      options: {
        allergy: 'An allergy to ketamine or esketamine',
        'liver-severe': 'Severe liver disease',
        'thyroid-untreated': 'An overactive thyroid that is not treated',
        liver: 'Other liver disease',
        'eye-pressure': 'High pressure in the eye (glaucoma)',
        bladder: 'Bladder trouble',
        lungs: 'Lung disease, or sleep apnea (breathing that stops in sleep)',
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
        pregnant: 'I am pregnant',
        trying: 'I am trying to become pregnant',
        breastfeeding: 'I am breastfeeding',
        no: 'No, or this is not about me',
        'prefer-not': preferNot,
      },
    },
    'alcohol-drugs': {
      legend: 'In the past year, has alcohol or drug use caused you problems?',
      short: 'Alcohol and drugs',
      options: {
        now: 'Yes, and it still does',
        past: 'It did, but not any more',
        no: 'No',
        'prefer-not': preferNot,
      },
    },
    'other-medicines': {
      legend: 'Do you take any of these other medicines?',
      short: 'Other medicines',
      hint: 'Do not stop any of them on your own.',
      options: {
        sedatives: 'Pills for sleep, anxiety or seizures, or gabapentin or pregabalin',
        stimulants: 'Stimulants, such as pills for ADHD',
        maoi: 'An MAOI (an older antidepressant, such as Nardil or Parnate)',
        theophylline: 'Theophylline (for breathing)',
        'thyroid-hormone': 'Thyroid hormone (levothyroxine)',
        lamotrigine: 'Lamotrigine (Lamictal)',
        none: 'No, I take none of these medicines',
        unsure,
      },
    },
  },

  trial: {
    lowDosesCommon: 'A low dose of this one, as for sleep or pain, is not a full try.',
    fullDoseTitle: 'What is a full dose?',
    fullDose:
      'It is the dose that your doctor wanted you to reach for depression. If you do not know, choose “I am not sure”.',
    inShort: {
      'not-enough': 'full dose for 6 weeks or more, did not help enough',
      'wore-off': 'full dose for 6 weeks or more, helped, then stopped',
      short: 'less than 6 weeks',
      'side-effects': 'stopped because of side effects',
      'low-dose': 'low dose, missed doses, or for something else',
      'helping-now': 'helps now',
      unsure: 'not known',
    },
  },

  medicineSearch: {
    label: 'Find a medicine',
    instructions: 'Type a name or the start of it. The spelling need not be right. Use the arrow keys to choose.',
    results: (count) => `${plural(count, 'medicine', 'medicines')} found`,
    noResults: 'No medicine found. You can add the name as you typed it.',
    addTyped: (text) => `Add “${text}” as I typed it`,
    tooLong: (most) => `That is too long for a name. Use ${most} letters or fewer.`,
    pick: 'Choose a name from the list, or add it as you typed it.',
    added: (medicine) => `${medicine} was added to your list.`,
    alreadyListed: (medicine) => `${medicine} is already on your list.`,
    removed: (medicine) => `${medicine} was removed from your list.`,
    list: 'Your list',
    listEmpty: 'Nothing is on your list yet.',
    remove: 'Remove',
    typed: 'as you typed it',
    browse: 'Look through all medicines by family',
    known: (medicines) => `You have already told us about ${list(medicines)}. We keep that on your list.`,
  },

  medicines: {
    citalopram: 'citalopram',
    escitalopram: 'escitalopram',
    fluoxetine: 'fluoxetine',
    fluvoxamine: 'fluvoxamine',
    paroxetine: 'paroxetine',
    'paroxetine-low': 'paroxetine 7.5 mg',
    sertraline: 'sertraline',
    venlafaxine: 'venlafaxine',
    desvenlafaxine: 'desvenlafaxine',
    duloxetine: 'duloxetine',
    levomilnacipran: 'levomilnacipran',
    milnacipran: 'milnacipran',
    bupropion: 'bupropion',
    'bupropion-smoking': 'bupropion to quit smoking',
    'dextromethorphan-bupropion': 'dextromethorphan-bupropion',
    mirtazapine: 'mirtazapine',
    mianserin: 'mianserin',
    maprotiline: 'maprotiline',
    amitriptyline: 'amitriptyline',
    nortriptyline: 'nortriptyline',
    imipramine: 'imipramine',
    desipramine: 'desipramine',
    doxepin: 'doxepin',
    'doxepin-sleep': 'doxepin 3 or 6 mg',
    clomipramine: 'clomipramine',
    trimipramine: 'trimipramine',
    protriptyline: 'protriptyline',
    amoxapine: 'amoxapine',
    dosulepin: 'dosulepin (dothiepin)',
    lofepramine: 'lofepramine',
    'perphenazine-amitriptyline': 'perphenazine-amitriptyline',
    'chlordiazepoxide-amitriptyline': 'chlordiazepoxide-amitriptyline',
    phenelzine: 'phenelzine',
    tranylcypromine: 'tranylcypromine',
    isocarboxazid: 'isocarboxazid',
    'selegiline-patch': 'selegiline patch',
    'selegiline-oral': 'selegiline by mouth',
    moclobemide: 'moclobemide',
    vortioxetine: 'vortioxetine',
    vilazodone: 'vilazodone',
    trazodone: 'trazodone',
    nefazodone: 'nefazodone',
    gepirone: 'gepirone',
    zuranolone: 'zuranolone',
    brexanolone: 'brexanolone',
    agomelatine: 'agomelatine',
    reboxetine: 'reboxetine',
    esketamine: 'esketamine',
    ketamine: 'ketamine',
    'olanzapine-fluoxetine': 'olanzapine-fluoxetine',
    'st-johns-wort': "St John's wort",
    tianeptine: 'tianeptine',
    lithium: 'lithium',
    aripiprazole: 'aripiprazole',
    brexpiprazole: 'brexpiprazole',
    cariprazine: 'cariprazine',
    quetiapine: 'quetiapine',
    olanzapine: 'olanzapine',
    risperidone: 'risperidone',
    lurasidone: 'lurasidone',
    lumateperone: 'lumateperone',
    ziprasidone: 'ziprasidone',
    liothyronine: 'liothyronine (T3)',
    levothyroxine: 'levothyroxine',
    buspirone: 'buspirone',
    lamotrigine: 'lamotrigine',
    valproate: 'valproate / divalproex',
    carbamazepine: 'carbamazepine',
    methylphenidate: 'methylphenidate',
    amphetamine: 'amphetamine / lisdexamfetamine',
    modafinil: 'modafinil / armodafinil',
    'l-methylfolate': 'L-methylfolate',
    pramipexole: 'pramipexole',
    alprazolam: 'alprazolam',
    clonazepam: 'clonazepam',
    lorazepam: 'lorazepam',
    diazepam: 'diazepam',
    zolpidem: 'zolpidem / eszopiclone',
    gabapentin: 'gabapentin',
    pregabalin: 'pregabalin',
    hydroxyzine: 'hydroxyzine',
    theophylline: 'theophylline / aminophylline',
    naltrexone: 'naltrexone',
    'naltrexone-bupropion': 'naltrexone-bupropion',
    buprenorphine: 'buprenorphine (with or without naloxone)',
    methadone: 'methadone',
    tramadol: 'tramadol',
    tapentadol: 'tapentadol',
    oxycodone: 'oxycodone',
    hydrocodone: 'hydrocodone',
    morphine: 'morphine / hydromorphone / oxymorphone',
    codeine: 'codeine',
    'fentanyl-patch': 'fentanyl patch',
  },

  classes: {
    SSRI: { name: 'SSRI', gloss: 'the most common antidepressants' },
    SNRI: { name: 'SNRI', gloss: 'antidepressants that are also used for pain' },
    NDRI: { name: 'Bupropion', gloss: 'an antidepressant of its own kind' },
    TECA: { name: 'Mirtazapine family', gloss: 'antidepressants that often make you sleepy' },
    TCA: { name: 'Tricyclics', gloss: 'older antidepressants' },
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
    lead: 'You can talk with somebody now, even if you are safe at the moment. Nobody sees what you choose here, so please tell a person too.',
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
    lead: 'You can still change each one.',
    change: 'Change',
    skipped: 'Skipped',
    see: 'See what this means',
  },

  outcomes: {
    'get-help-now': {
      title: 'Get help now',
      lead: ['Nobody at the clinic sees your answers, and nobody has been called. Please do not wait.'],
    },
    'adult-with-you': {
      title: 'Talk with an adult you trust, and with your own doctor',
      lead: [
        'These questions were written for adults, so we stop here.',
        'You did the right thing by looking for help. A parent, a relative, a teacher or a school nurse can help you find it.',
        'Your own doctor can talk with you about every treatment that is made for people of your age.',
      ],
    },
    'own-doctor-clear': {
      title: 'Talk with your own doctor first: something needs a check',
      lead: [
        'One of your answers needs a doctor’s check before any new treatment. This is for your safety.',
        'It does not mean that nothing can be done. Other treatments exist. Ask about those too.',
      ],
    },
    'own-doctor': {
      title: 'Talk with your own doctor first',
      lead: [
        'There is something to find out or to sort out before a referral. Your own doctor is the right person to start with.',
      ],
    },
    'referral-both': {
      title: 'It makes sense to ask for two referrals: a mental-health specialist and a pain specialist',
      lead: [
        'Ask that the two share one plan with you and your own doctor.',
        'A referral is for an evaluation: the specialists look at all your choices. They may suggest something else.',
      ],
    },
    'referral-mental-health': {
      title: 'It makes sense to ask for a referral to a mental-health specialist',
      lead: [
        'A referral is for an evaluation. There the specialist looks at all your choices. They may suggest something else.',
      ],
    },
    'referral-pain': {
      title: 'It makes sense to ask for a referral to a pain specialist',
      lead: [
        'A referral is for an evaluation. There the specialist looks at all your choices. They may suggest something else.',
      ],
    },
    'pain-clinic': {
      title: 'It can make sense to ask about a pain clinic',
      lead: ['A pain clinic looks at many kinds of care together. Ask what works best for your kind of pain.'],
    },
    'gather-history': {
      title: 'Gather your medicine list first',
      lead: [
        'Your list may show that enough has been tried. Then it makes sense to ask for a referral.',
        'Ask your pharmacy or your doctor for a list of the medicines you took. Ask for the doses and the dates.',
      ],
    },
    'next-step': {
      title: 'Talk with your own doctor about the next step',
      lead: ['There may be more to try with your own doctor. It makes sense to ask what that could be.'],
    },
  },

  outcome: {
    bothWithPainClinic: 'It makes sense to ask for two referrals: a mental-health specialist and a pain clinic',
    preparation: {
      title: 'Your summary, ready to take along',
      lead: ['Take it to your next visit. It says what you told us, and what to ask.'],
    },
    why: 'Why we say this',
    answered: (answers) => `Your answer: ${answers.join('; ')}`,
    skippedAnswer: 'You skipped this question.',
    source: (source) => `Source: ${source}`,
    noYear: 'year not recorded',
    ownRule: 'our own rule',
    notes: 'Good to know',
    counts: ({ adequateMedicines, adequateClasses, maybeMedicines }) =>
      [
        `${plural(adequateMedicines, 'medicine', 'medicines')} with a full try, of ${plural(adequateClasses, 'family', 'families')}.`,
        maybeMedicines > 0 && `${plural(maybeMedicines, 'more medicine', 'more medicines')} that may have had one.`,
      ]
        .filter(Boolean)
        .join(' '),
    countsUnknown: 'How many medicines had a full try is not known.',
    typedNotCounted: 'Names that we do not know are not counted.',
    missing: (medicines, classes) =>
      [
        medicines > 0 && `What is missing: ${plural(medicines, 'more medicine', 'more medicines')} with a full try.`,
        classes > 0 && `What is missing: medicines of ${plural(classes, 'more family', 'more families')}.`,
      ]
        .filter(Boolean)
        .join(' '),
    otherTreatments: 'Other treatments exist. Ask your doctor about those too.',
    raised: 'This clinic asks that your own doctor checks this first.',
    keepOpen: 'You can ask for help with both: with this, and with a referral.',
    alsoDepression: 'About your depression',
    alsoPain: 'About your pain',
    ask: 'What to ask',
    questionsToAsk: [
      'What are all my choices, and what would you try first?',
      'Is this treatment approved for what I have, or is it used off-label?',
      'How well does it work? Compared with what, and for how long?',
      'What can go wrong for someone like me?',
      'Who watches over me, and for how long?',
      'What do we do if it stops working?',
      'What does it cost, and will my health plan pay?',
      'How will you talk with my own doctor?',
      'What do I do if I feel worse?',
    ],
    always: 'Whatever you do next',
    alwaysItems: [
      { text: 'Do not stop or change any medicine on your own.', sources: ['M8'] },
      {
        text: 'Do not use ketamine at home without a clinician there. The FDA has warned about this.',
        sources: ['L5', 'L6'],
      },
    ],
    noDoctor: 'If you have no doctor',
    noDoctorItems: (clinic, phone) => [
      'A community health center may see people without insurance. Search for “community health center” and your town.',
      'Your health plan’s member line can name doctors who take new patients.',
      `${clinic ?? 'The clinic that runs this website'} may know a doctor near you.${phone === undefined ? '' : ` Call ${phone}.`}`,
    ],
    clinic: 'This clinic',
    clinicPhone: 'Phone',
    clinicLink: 'Visit the clinic’s booking page',
  },

  rules: {
    'concerns-ptsd-only':
      'For PTSD alone, studies of the newer treatments show no sure benefit. Talk therapy made for trauma comes first.',
    'concerns-anxiety-only':
      'For anxiety or OCD alone, the newer treatments had only a few small studies. The effects were short.',
    'concerns-opioids-only':
      'Taking less opioid medicine is planned with the person who prescribes it. Never stop fast. Ketamine is not a proven way to stop opioids.',
    'concerns-other':
      'These questions are about depression and pain. For anything else, your own doctor is the best start.',
    'concerns-ptsd-too': 'Tell them about the PTSD. Ask about talk therapy made for trauma.',
    'concerns-anxiety-too': 'Tell them about the anxiety, panic or OCD.',
    'concerns-opioids-too':
      'Plan any cut in opioids with the person who prescribes them. Never stop fast. Ketamine is not a proven way to stop opioids.',
    'age-under-18': 'You are under 18. Esketamine, which many people read about, is not approved for your age.',
    'age-18-24':
      'Antidepressants carry a warning: up to age 24, thoughts of ending one’s life may grow. Tell someone at once if that happens.',
    'age-65-plus': 'Tell them your age. From 65 on, doses often start lower, and less is known.',
    'age-not-said': 'Tell them your age.',
    'age-adults-only': 'These questions were written for adults of 18 or older.',
    'emergency-body': 'What you chose can be a medical emergency. Minutes can matter.',
    'emergency-harm-others': 'You chose that you might hurt someone else. Call right now, so that help can come.',
    'emergency-psychosis': 'What you chose can be frightening, and it needs a clinician’s help today.',
    'emergency-mania': 'Days with hardly any sleep and too much energy need a clinician’s help today.',
    'self-harm-might-act': 'You chose that you might act on thoughts of ending your life, or already did something.',
    'self-harm-safe-now':
      'Tell a clinician about these thoughts soon. Esketamine was not shown to prevent suicide, and does not replace a stay in the hospital.',
    'told-no-depression':
      'From your answers, we do not know of a clinician who told you about depression. Your own doctor can find out what is going on.',
    'told-seasonal-first':
      'For low mood that comes with a season, light therapy, talk therapy and antidepressants come first.',
    'told-seasonal': 'Tell them that your mood drops in the same season. Light therapy may help then.',
    'told-bipolar':
      'Tell them about the bipolar disorder, and ask for a psychiatrist. The newer treatments were studied much less in it.',
    'told-psychosis':
      'Tell them about the psychosis, and ask for a psychiatrist. Studies left out people who had psychosis.',
    'told-anxiety': 'Tell them about the anxiety disorder.',
    'told-ptsd': 'Tell them about the PTSD.',
    'medicine-ketamine':
      'Tell them that you have had ketamine or esketamine: how much, how often, whether it helped, and how you felt.',
    'medicine-compounded-spray':
      'The FDA has warned of serious harm from ketamine nasal sprays that a pharmacy mixes. Say so if yours was one.',
    'medicine-compounded-home':
      'The FDA has warned about ketamine that a pharmacy mixes and people use at home. Say so if you used it at home.',
    'medicine-sedating':
      'Tell them about medicines that make you sleepy. Together with other calming ones they can slow breathing.',
    'medicine-stimulant': 'Tell them about the stimulant. It can raise blood pressure further.',
    'medicine-maoi': 'Tell them about the MAOI. It can raise blood pressure further.',
    'medicine-benzodiazepine':
      'Tell them about the calming pill (benzodiazepine). It may make newer treatments work less. Stopping it suddenly is dangerous.',
    'medicine-lamotrigine': 'Tell them about lamotrigine. It is not clear whether it makes newer treatments work less.',
    'medicine-theophylline': 'Tell them about theophylline. It can make a seizure more likely.',
    'medicine-opioid':
      'Tell them about the opioid. Never stop it fast, and never cut the dose fast: that can do serious harm.',
    'medicine-naltrexone':
      'Tell them about naltrexone. A small study found that it may make newer treatments work less.',
    'medicine-opioid-treatment':
      'Tell them about methadone or buprenorphine. Do not stop it: stopping raises the risk of relapse and overdose.',
    'medicine-opioid-like': 'Tell them about tianeptine. It acts like an opioid. Do not stop it fast without help.',
    'medicine-st-johns-wort': 'Tell them about St John’s wort. It changes how many medicines work.',
    'medicine-liver': 'Tell them about this medicine, and ask for a check of your liver.',
    'medicine-thyroid': 'Tell them about the thyroid hormone. It can add to high blood pressure.',
    'medicine-bipolar': 'Say what this medicine was for. It is also used for bipolar disorder.',
    'medicine-seizures': 'Say what this medicine was for. It is also used for seizures.',
    'trial-helping-now': 'A medicine is helping you now. Talk about how well it works before you start anything new.',
    'one-family': 'The medicines that had a full try are of one family. Some health plans ask for two families.',
    'other-care-tried': 'Tell them about the other treatments, and whether each one helped.',
    'other-care-ketamine':
      'Tell them about the ketamine or esketamine that you had: how much and how often. Say whether it helped, and how you felt.',
    'other-care-none': 'Ask about talk therapy too.',
    'pain-cancer': 'For pain from cancer, your cancer team comes first. They know your illness and your medicines.',
    'pain-care-first': 'If the pain is newer, has had less care, or you are not sure, start with your own doctor.',
    'pain-experts-disagree':
      'Experts do not agree on how much the newer pain treatments help. “What to know” says what was found.',
    'pain-weak-evidence':
      'For this kind of pain, proof for the newer treatments is weak or missing. See “What to know”.',
    'pain-joint': 'For joint pain, we found no guideline that supports the newer treatments. See “What to know”.',
    'pain-headache': 'Ask about a headache specialist.',
    'opioids-prescribed':
      'Tell them about the opioid pain medicine. Together with other calming treatments it can slow breathing.',
    'opioids-treatment':
      'Tell them about methadone or buprenorphine. Newer treatments were studied little in people who take it. Stopping it raises the risk of relapse and overdose.',
    'opioids-do-not-stop':
      'Never stop an opioid fast, and never cut the dose fast. People had withdrawal, pain out of control, and thoughts of ending their life. Going down is slow, in steps that you agree on.',
    'opioids-naltrexone':
      'Tell them about naltrexone. A small study found that it may make newer treatments work less.',
    'opioids-not-prescribed':
      'Help for opioids that nobody prescribed comes first. There are treatments that are proven to work.',
    'opioids-unsure': 'Bring all your pill bottles to the visit.',
    'opioid-goal-less':
      'Plan each step down with a clinician, slowly and never all at once. Ketamine is not a proven way to stop opioids.',
    'heart-aneurysm': 'The label says not to give esketamine with an aneurysm, an AVM, or after bleeding in the brain.',
    'heart-attack-recent': 'A heart attack in the last 6 weeks: the European leaflet says not to give esketamine then.',
    'heart-bp-uncontrolled':
      'Ketamine and esketamine raise blood pressure for a while. Yours needs to be under control first.',
    'heart-head-pressure': 'Ketamine may not be safe when the pressure in the head is high. A doctor must check first.',
    'heart-past':
      'After a stroke, the European leaflet for esketamine asks for a doctor’s check first. We ask the same after a heart attack.',
    'heart-disease': 'With heart disease, a doctor must check first. So says the European leaflet for esketamine.',
    'heart-bp-controlled': 'Tell them about your blood pressure. Some newer treatments can raise it.',
    'heart-unsure': 'Ask your doctor to check your heart, blood vessels and blood pressure.',
    'health-allergy': 'Ketamine and esketamine must not be given to somebody who is allergic to either.',
    'health-liver-severe': 'With severe liver disease, guidelines say to avoid ketamine.',
    'health-thyroid':
      'With an overactive thyroid that is not treated, a doctor must check first. So says the European leaflet for esketamine.',
    'health-liver': 'Tell them about your liver. Liver injury was reported with repeated ketamine.',
    'health-eye-pressure': 'Tell them about the pressure in your eye. Guidelines urge care with ketamine then.',
    'health-bladder': 'Tell them about your bladder. Long use of ketamine can inflame it.',
    'health-lungs': 'Tell them about your lungs or sleep apnea. Some treatments can slow breathing.',
    'health-seizures': 'Tell them about your seizures.',
    'health-kidney': 'Tell them about your kidneys. The spray was not studied in kidney failure.',
    'health-porphyria': 'Tell them about the porphyria. Older ketamine labels say to take care.',
    'health-memory': 'Tell them about your memory. Thinking can be cloudy for a while after a dose.',
    'health-unsure': 'Ask your doctor to check your liver, lungs, eyes, kidneys, bladder and thyroid.',
    'pregnancy-pregnant':
      'Esketamine may harm an unborn baby and is not for use in pregnancy. For ketamine, guidelines advise against it.',
    'pregnancy-trying':
      'If you are trying to become pregnant, talk with your doctor first. Some treatments may harm an unborn baby.',
    'pregnancy-breastfeeding':
      'The label advises against breastfeeding with esketamine. Talk first about what is safer.',
    'pregnancy-not-said': 'If you could be pregnant or are breastfeeding, tell the specialist.',
    'alcohol-drugs-now':
      'Help with alcohol or drugs comes first, because of the risk of misuse. Do not stop heavy drinking all at once: that can be dangerous.',
    'alcohol-drugs-past': 'Tell them that alcohol or drugs were a problem before. Some treatments can be misused.',
    'alcohol-drugs-not-said': 'If alcohol or drugs are a problem, you can tell the specialist at the visit.',
    'other-medicines-sedatives':
      'Tell them about pills for sleep, anxiety or seizures. They can slow breathing, and some may make newer treatments work less.',
    'other-medicines-stimulants': 'Tell them about the stimulant. It can raise blood pressure further.',
    'other-medicines-maoi': 'Tell them about the MAOI. It can raise blood pressure further.',
    'other-medicines-theophylline': 'Tell them about theophylline. It can make a seizure more likely.',
    'other-medicines-thyroid': 'Tell them about the thyroid hormone. It can add to high blood pressure.',
    'other-medicines-lamotrigine':
      'Tell them about lamotrigine. It is not clear whether it makes newer treatments work less.',
    'other-medicines-unsure': 'Bring a list of all your medicines, or the bottles.',
    'other-medicines-do-not-stop':
      'Do not stop any of your other medicines on your own. Stopping some of them suddenly is dangerous.',
    'depression-told': 'A clinician has spoken with you about depression.',
    'depression-enough-tried': 'These medicines had a full try, and they did not help enough or stopped helping.',
    'depression-gather-trials':
      'You are not sure how this medicine went, or you skipped it. Your records may show a full try.',
    'depression-gather-names': 'You took more medicines than you can name. Your records may show a full try.',
    'depression-gather-number': 'You do not know how many medicines there were. Your records may show it.',
    'depression-next':
      'The US label and European advice count two medicines with a full try. A clinic or a health plan may ask for more.',
    'pain-enough-tried': 'The pain has lasted 3 months or longer, and you tried two or more kinds of care.',
    'pain-crps':
      'A 2018 guideline saw moderate proof for a newer treatment of CRPS, for up to 12 weeks. A pain specialist can look at it with you.',
    'pain-spinal-cord-injury':
      'A 2018 guideline saw weak proof for this kind of pain, for a short time. A pain specialist can look at it with you.',
  },

  handoff: {
    title: 'What to tell the specialist or your doctor',
    lead: 'This is what you told us. Take it along, on paper or on your phone.',
    documentTitle: 'My answers for my visit',
    concerns: 'I would like help with',
    told: 'A clinician has told me about',
    medicines: 'Medicines for low mood, now or in the past',
    tried: 'Counts',
    otherCare: 'Other treatments',
    pain: 'Pain',
    opioids: 'Opioids and other medicines',
    health: 'Health',
    attention: 'Please look at',
    unknown: 'Not known',
    unknownAnswer: 'not known',
    selfHarm: 'Safety',
    includeSelfHarm: 'Add my answer about ending my life or hurting myself',
    alsoTell: 'Also talk about',
    notInTable: 'name as typed, not checked',
    andMore: (count) => `and ${count} more`,
    footer: (version, isReviewed) =>
      `Told by the patient, not verified. Referral screener, protocol ${version}${isReviewed ? '' : ', not reviewed by a clinician'}.`,
    print: 'Print this list',
    copy: 'Copy as text',
    copied: 'Copied. You can paste it into a note or a message.',
    copyByHand: 'Your browser did not let us copy. Select the text below, and copy it.',
    shared: 'On a shared computer, a copy or a printout may be read by others.',
    forEnglishReader: undefined,
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
            text: 'Ketamine by infusion is approved to put people to sleep for surgery. For depression, PTSD, anxiety or lasting pain, it is used off-label. Off-label means that it was not approved for that use.',
            sources: ['A8'],
          },
          { text: 'Esketamine is not approved for pain.', sources: ['A10'] },
          {
            text: 'An infusion and the nasal spray are not the same. No trial was found that compared the two directly, so neither is proven equal to the other.',
            sources: ['E7'],
          },
        ],
      },
      {
        title: 'How visits go',
        facts: [
          {
            text: 'The spray is given only in a certified place. Somebody watches you for at least 2 hours. You never take it home.',
            sources: ['L1'],
          },
          {
            text: 'You may not drive until the next day, after a good sleep. Plan a ride.',
            sources: ['L2'],
          },
          {
            text: 'For the spray, visits are often twice a week in the first month and once a week in the second. After that, once a week or every two weeks.',
            sources: ['L4'],
          },
        ],
      },
      {
        title: 'How well it works',
        facts: [
          {
            text: 'Many people notice something soon. It often does not last: relapse is common.',
            sources: ['E2', 'E3'],
          },
          {
            text: 'In one open study, 55.4% got clearly better with ketamine infusions after 3 weeks. With ECT it was 41.2%.',
            sources: ['E1'],
          },
          {
            text: 'In another study, in a hospital, symptoms were almost gone in 46% with ketamine. With ECT it was 63%. About 70% of those who had got well with ketamine relapsed within a year.',
            sources: ['E2'],
          },
          {
            text: 'After six infusions, half of those who had got better relapsed within 18 days of the last one.',
            sources: ['E3'],
          },
          {
            text: 'A study in which nobody knew who got what found no clear difference. It compared up to 8 infusions with another calming drug.',
            sources: ['E4'],
          },
          {
            text: 'With esketamine alone, symptoms were almost gone after 4 weeks in 22.5%. With a dummy spray it was 7.6%.',
            sources: ['E5'],
          },
          {
            text: 'With esketamine and an antidepressant, 58.7% got clearly better. With a dummy spray and an antidepressant it was 45.2%.',
            sources: ['E6'],
          },
          {
            text: 'Esketamine was not shown to prevent suicide. It does not replace a stay in the hospital.',
            sources: ['A3'],
          },
        ],
      },
      {
        title: 'What can go wrong',
        facts: [
          {
            text: 'Side effects are common. With esketamine about half of people get very sleepy. Most feel cut off from themselves for a while. In 3 to 4 of 1,000 people, sleepiness went as far as passing out.',
            sources: ['T11'],
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
            text: 'Ketamine was found in 912 overdose deaths in 45 US areas, from July 2019 to June 2023. That was 0.4% of all overdose deaths there. Most had other drugs too. The figures do not tell medical use from other use.',
            sources: ['W2'],
          },
          {
            text: 'Side effects on the mind, heart and nerves are more common than with a dummy treatment. Safety over years has been studied little.',
            sources: ['W4'],
          },
        ],
      },
      {
        title: 'What is known about these medicines, by kind of trouble',
        facts: [
          { text: 'PTSD alone: no sure benefit. Talk therapy made for trauma comes first.', sources: ['E8'] },
          { text: 'Anxiety or OCD alone: a few small studies, with short effects.', sources: ['E9'] },
          {
            text: 'Low mood that comes with a season: light therapy, talk therapy and antidepressants come first.',
            sources: ['E10'],
          },
          {
            text: 'Lasting pain: experts do not agree. In 2018, American pain societies saw some proof for a few kinds of pain. In 2025, a review of 67 trials found no clear benefit, and more side effects.',
            sources: ['E11', 'E14'],
          },
          { text: 'CRPS: the 2018 guideline saw moderate proof, for up to 12 weeks.', sources: ['E11'] },
          { text: 'Pain after a spinal cord injury: weak proof, for a short time.', sources: ['E12'] },
          {
            text: 'Other nerve pain, phantom limb, fibromyalgia, headache and back pain: weak proof or none.',
            sources: ['E13'],
          },
          { text: 'Joint pain: no guideline was found that supports it.', sources: ['E16'] },
          { text: 'Pain from cancer: too little proof. Ask your cancer team.', sources: ['E15'] },
        ],
      },
      {
        title: 'Your other care goes on',
        facts: [
          {
            text: 'Keep seeing your own doctors. Your other treatments go on, talk therapy too.',
            sources: [],
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
          { text: 'It does not post medicine to your home.', sources: ['L5', 'L6'] },
        ],
      },
    ],
  },

  list,
  date: (iso) => new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso)),
} as const satisfies Words;
