/**
 * Spanish for the United States. The meaning is that of the English, neither softer nor stronger, and no word depends
 * on the visitor's gender. Nobody has reviewed the wording yet.
 */
import type { Words } from './words.js';

const months = 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' ');
const list = (items: readonly string[]): string => new Intl.ListFormat('es-US', { type: 'conjunction' }).format(items);
const plural = (count: number, one: string, other: string): string =>
  `${count} ${new Intl.PluralRules('es-US').select(count) === 'one' ? one : other}`;

const unsure = 'No lo sé con seguridad';
const preferNot = 'Prefiero no decirlo';

export const es = {
  lang: 'es',
  name: 'Español',
  dir: 'ltr',
  reviewedBy: 'none',

  frame: {
    region: 'Preguntas sobre un referido a un especialista',
    back: 'Atrás',
    continue: 'Continuar',
    skip: 'Saltar esta pregunta',
    question: (number, about) => (about === undefined ? `Pregunta ${number}` : `Pregunta ${number} de unas ${about}`),
    or: 'o',
    clear: 'Borrar mis respuestas',
    clearAsk: '¿Quiere borrar todas sus respuestas y volver al inicio?',
    clearYes: 'Sí, borrarlas',
    clearNo: 'No, dejarlas',
    changedRules:
      'La clínica acaba de cambiar estas preguntas. Empiece de nuevo, para que su resultado corresponda a ellas.',
    failed:
      'Esta página dejó de funcionar. Sus respuestas no se guardaron. Puede abrir la página otra vez y empezar de nuevo.',
    startAgain: 'Empezar de nuevo',
    newTab: 'se abre en otra pestaña',
    boxed: 'Si un enlace no se abre aquí, marque el número que ve o copie la dirección.',
    language: 'Idioma',
    clinic: (name) => `Preguntas que pueden esperar: ${name ?? 'esta clínica'}.`,
  },

  exit: {
    leave: 'Salir de esta página',
    explain:
      'Para salir rápido, oprima “Salir de esta página”, o bien oprima tres veces la tecla Shift (mayúsculas). Se borran sus respuestas y se abre otra página. El historial de su navegador todavía muestra esta página.',
    pressAgain: (times) => `Oprima Shift ${plural(times, 'vez más', 'veces más')} para salir de esta página.`,
    leaving: 'Saliendo de esta página',
  },

  problem: {
    title: 'Hay un problema',
    chooseOne: 'Elija una respuesta o salte esta pregunta',
    chooseMany: 'Elija una respuesta o más, o salte esta pregunta',
    medicines: 'Agregue una medicina o elija otra respuesta. También puede saltar esta pregunta.',
    typedName: 'Agregue a su lista el nombre que escribió, o borre lo que escribió',
  },

  crisis: {
    label: 'Ayuda ahora mismo',
    title: '¿En crisis?',
    emergency: (number) => `Emergencia: ${number}`,
    emergencyUnknown: 'Llame al número de emergencia de su zona',
    call: (number, key) => (key === undefined ? `Llame al ${number}` : `Llame al ${number} y oprima ${key}`),
    text: (number, word) => (word === undefined ? `Textee al ${number}` : `Textee ${word} al ${number}`),
    callInstead: (number) => `Si el ${number} no conecta:`,
    mayNotSpeak: 'Puede que no hablen español.',
    chat: 'Chat',
    find: (site) => `Busque una línea de ayuda: ${site}`,
    more: 'Más',
    country: 'Mostrar ayuda para',
    chooseCountry: 'Elija su país y vea números',
    countryUnknown: 'Otro país',
    countries: {
      US: 'Estados Unidos',
      CA: 'Canadá',
      GB: 'Reino Unido',
      IE: 'Irlanda',
      AU: 'Australia',
      NZ: 'Nueva Zelanda',
      MX: 'México',
      DE: 'Alemania',
      FR: 'Francia',
      ES: 'España',
      EU: 'Otro país de la Unión Europea',
    },
    hints: {
      'us-menu':
        'Al llamar, oprima 2 para español, o 1 si es veterano o veterana. Por texto, mande AYUDA para español.',
      'gb-mental-health-option': 'Elija la opción de salud mental.',
    },
    further: {
      veterans: 'Veteranos y veteranas',
      abuse: 'Si su pareja o un familiar le hace daño o le da miedo',
      poison: 'Una pregunta sobre un veneno o una medicina',
      pregnancy: 'Durante el embarazo o después del parto',
      'alcohol-drugs': 'Alcohol o drogas',
      deaf: 'Personas sordas o que no oyen bien',
    },
    videophone: (number, site) => `Llame al ${number} por videoteléfono, desde ${site}`,
    cardTitle: 'No tiene que pasar por esto a solas',
    card: 'Si le vienen ideas de quitarse la vida, o se hacen más fuertes, use una de estas ayudas de inmediato.',
    because: {
      skipped: 'Usted saltó una pregunta sobre su seguridad.',
      unsure: 'Usted marcó que no sabía la respuesta a una pregunta sobre su seguridad.',
      'prefer-not': 'Usted prefirió no contestar una pregunta sobre su seguridad.',
    },
    substanceHelpline: (number) => `Una línea gratis de ayuda con alcohol y drogas: ${number}.`,
    substanceHelplineUnknown: 'Pregunte a un médico o farmacéutico dónde hay ayuda con el alcohol o las drogas.',
  },

  intro: {
    title: '¿Tiene sentido pedir ver a un especialista?',
    lead: 'Estas preguntas le ayudan a decidir si pide ver a un especialista.',
    is: 'Son unas 15 preguntas cortas. Al final lee si tiene sentido pedir un referido (referral), por qué, y qué decir y preguntar. Solo un profesional de la salud puede decir qué tratamiento le puede servir.',
    isNot: 'Esto no es un diagnóstico ni un examen.',
    time: 'Cuente con 10 minutos.',
    helping: '¿Ayuda a otra persona? Hablen de cada pregunta. Elija lo que esa persona diría.',
    isHelping: 'Ayudo a otra persona con estas preguntas',
    loses:
      'Use el botón Atrás de estas páginas. El botón Atrás del navegador, o cargar la página otra vez, borra sus respuestas.',
    preparation: {
      title: 'Prepare su cita',
      lead: 'Estas preguntas le ayudan a preparar una cita.',
      is: 'Al final recibe una lista para llevar a su cita, y preguntas para hacer.',
    },
    start: 'Empezar',
    resume: 'Seguir con sus respuestas',
  },
  privacy:
    'Sus respuestas se quedan en esta página. No se mandan ni se guardan. El sitio web mismo, o sus rastreadores, aún pueden ver qué escribe usted y dónde toca.',
  review: {
    none: 'Los médicos de esta clínica aún no han revisado estas preguntas. Ningún otro profesional de la salud lo ha hecho.',
    by: (who, when) => `Revisado para esta clínica por ${who} el ${when}.`,
    versions: (protocol, widget) => `Preguntas, versión ${protocol}. Referral screener, versión ${widget}.`,
    due: (day) => `Tocaba revisar estas preguntas el ${day}. Pregunte a la clínica si todavía están al día.`,
    translation: 'Nadie ha revisado aún esta traducción del inglés.',
  },

  why: {
    age: 'Preguntamos porque estas preguntas se hicieron para personas adultas.',
    emergency: 'Preguntamos porque todo esto necesita ayuda de inmediato.',
    'self-harm': 'Preguntamos para mostrarle ayuda primero. Su respuesta se queda en esta página.',
    told: 'Preguntamos porque al especialista le sirve saberlo.',
    opioids: 'Preguntamos porque con otras medicinas los opioides pueden frenar la respiración.',
    'opioid-goal': 'Preguntamos para decirle cómo se hace con cuidado. No cambia su resultado.',
    pregnancy: 'Preguntamos a todo el mundo, porque algunos tratamientos pueden dañar al bebé.',
    'alcohol-drugs': 'Preguntamos porque se puede hacer mal uso de algunos tratamientos. No le juzgamos.',
  },
  whyMood: 'Vino por un dolor. El ánimo también puede cambiar lo que propone un especialista.',
  noneAndOn: 'Nada, seguir',

  questions: {
    concerns: {
      legend: '¿Con qué quiere ayuda?',
      short: 'Quiero ayuda con',
      hint: 'Elija todo lo que corresponda.',
      options: {
        depression: 'Depresión, o ánimo bajo que dura',
        pain: 'Dolor que no se quita',
        anxiety: 'Ansiedad, pánico o TOC (ideas o hábitos que vuelven una y otra vez)',
        ptsd: 'TEPT o PTSD (estrés que queda después de algo terrible)',
        'opioid-reduction': 'Tomar menos medicina opioide',
        none: 'No quiero ayuda con nada de esto',
        unsure,
      },
    },
    age: {
      legend: '¿Qué edad tiene?',
      short: 'Edad',
      options: {
        'under-18': 'Menos de 18',
        '18-24': '18 a 24',
        '25-64': '25 a 64',
        '65-plus': '65 o más',
        'prefer-not': preferNot,
      },
    },
    emergency: {
      legend: '¿Le pasa algo de esto ahora mismo?',
      short: 'Lo que pasa ahora mismo',
      hint: 'Elija todo lo que corresponda.',
      options: {
        'chest-or-breathing': 'Dolor en el pecho, o me cuesta respirar',
        'stroke-signs':
          'Un lado de la cara caído, o un brazo o pierna débil de repente. O me cuesta hablar o ver, o el peor dolor de cabeza de mi vida',
        'seizure-or-faint': 'Convulsión, desmayo o mucha confusión',
        overdose: 'Tomé o usé demasiada medicina o droga, o tomé un veneno',
        withdrawal: 'Temblor fuerte, fiebre, confusión o ver cosas, tras dejar alcohol, pastillas para dormir o drogas',
        'cauda-equina':
          'Dolor de espalda con algo nuevo: entrepierna dormida, piernas débiles, o no controlo la orina o el excremento',
        'not-eating': 'Casi nada de beber desde hace un día o más, o no puedo comer nada desde hace días',
        'harm-others':
          'Planeo lastimar a alguien, o temo no poder controlarme. No cuentan aquí las ideas que vienen sin querer',
        'psychosis-now':
          'Oigo o veo cosas que otros no, o siento que me controla algo que no ven. No cuentan aquí las amenazas de una persona real',
        'mania-now': 'Sin dormir casi nada desde hace días, con mucha energía, y no puedo ir más despacio',
        none: 'No, nada de esto me pasa ahora',
        unsure,
      },
    },
    'self-harm': {
      legend: 'En este momento, ¿piensa en quitarse la vida o en hacerse daño?',
      short: 'Ideas de quitarme la vida o hacerme daño',
      options: {
        no: 'No',
        acted: 'Ya me hice daño o ya tomé algo',
        'might-act': 'Sí, y podría hacerlo, o tengo un plan',
        'safe-now': 'Sí, pero en este momento estoy a salvo',
        unsure,
        'prefer-not': preferNot,
      },
    },
    told: {
      legend: '¿Le ha dicho un médico, una enfermera o un terapeuta que tiene algo de esto?',
      short: 'Lo que me ha dicho un profesional',
      hint: 'Elija todo lo que corresponda.',
      options: {
        depression: 'Depresión',
        seasonal: 'Depresión estacional (ánimo bajo en la misma época cada año)',
        bipolar: 'Trastorno bipolar (épocas de ánimo muy alto y épocas de ánimo bajo)',
        psychosis: 'Psicosis o esquizofrenia (oír o ver cosas, en el pasado)',
        'anxiety-disorder': 'Un trastorno de ansiedad, como pánico o TOC',
        'ptsd-disorder': 'TEPT o PTSD',
        none: 'No, no me han dicho nada de esto',
        unsure,
      },
    },
    medicines: {
      legend: '¿Qué medicinas ha tomado alguna vez para el ánimo bajo?',
      short: 'Medicinas para el ánimo bajo',
      hint: 'Agregue cada una que recuerde.',
      options: {
        'names-unknown': 'Tomé otras, pero no recuerdo los nombres',
        none: 'No, nunca he tomado una medicina para el ánimo bajo',
      },
    },
    trial: {
      legend: (medicine) => `¿Qué pasó cuando tomó ${medicine}?`,
      short: (medicine) => `Qué pasó con ${medicine}`,
      options: {
        'not-enough': 'No ayudó, o no lo suficiente (dosis completa, 6 semanas o más)',
        'wore-off': 'Ayudó, y después dejó de ayudar (dosis completa, 6 semanas o más)',
        'side-effects': 'Efectos secundarios: la dejé, o me quedé en una dosis baja',
        short: 'Menos de 6 semanas, por otra razón',
        'low-dose': 'Dosis baja, muchas dosis saltadas, o era para dormir, el dolor u otra cosa',
        'helping-now': 'La tomo ahora, y con ella mi ánimo está bastante bien',
        unsure,
      },
    },
    remembered: {
      legend: '¿Más o menos cuántas otras medicinas para la depresión tomó, cada una por 6 semanas o más?',
      short: 'Otras medicinas, sin saber el nombre',
      hint: 'No cuente las que ya nombró.',
      options: { '0': 'Ninguna', '1': '1', '2': '2', '3-plus': '3 o más', unsure },
    },
    'other-care': {
      legend: '¿Qué otros tratamientos ha tenido?',
      short: 'Otros tratamientos',
      hint: 'Elija todo lo que corresponda.',
      options: {
        'talk-therapy': 'Terapia hablada (psicoterapia)',
        'add-on': 'Una segunda medicina, para que la primera funcione mejor',
        'light-therapy': 'Terapia de luz (una lámpara muy brillante)',
        tms: 'TMS (pulsos magnéticos en la cabeza)',
        ect: 'TEC o ECT (una corriente eléctrica breve mientras duerme)',
        ketamine: 'Ketamina o esketamina, en una clínica o de cualquier otra forma',
        none: 'No, no he tenido ninguno de estos',
        unsure,
      },
    },
    'pain-kinds': {
      legend: '¿Qué tipo de dolor es?',
      short: 'Tipo de dolor',
      hint: 'Elija todo lo que corresponda.',
      options: {
        crps: 'SDRC o CRPS, nombrado por un médico (dolor que arde en un brazo o pierna, muchas veces tras una lesión)',
        'spinal-cord-injury': 'Lesión de la médula espinal, con dolor',
        nerve: 'Otro dolor de los nervios (que arde, da punzadas u hormigueo)',
        fibromyalgia: 'Fibromialgia (dolor en muchas partes del cuerpo)',
        'back-neck': 'Espalda o cuello',
        'phantom-limb': 'Miembro fantasma (dolor en un brazo o pierna que ya no está)',
        joint: 'Articulaciones, como con la artritis',
        'after-surgery': 'Después de una cirugía: dolor que quedó',
        headache: 'Migraña o dolor de cabeza',
        cancer: 'Cáncer: dolor por el cáncer o por su tratamiento',
        other: 'Otro tipo de dolor',
        unsure,
      },
    },
    'pain-care': {
      legend: '¿Qué se parece más a la atención que ha tenido para este dolor?',
      short: 'Atención para el dolor',
      hint: 'Puede ser con pastillas o inyecciones, con terapia física o hablada, o con una cirugía.',
      options: {
        'two-or-more': 'Dos o más tipos de atención con un médico, para un dolor de 3 meses o más',
        'one-or-none': 'Un tipo de atención o ninguno, para un dolor de 3 meses o más',
        newer: 'Dolor nuevo, de menos de 3 meses',
        unsure,
      },
    },
    opioids: {
      legend: '¿Toma algo de esto?',
      short: 'Opioides',
      hint: 'Elija todo lo que corresponda.',
      options: {
        prescribed: 'Medicina opioide recetada para el dolor, como oxicodona o tramadol',
        'methadone-buprenorphine': 'Metadona o buprenorfina (Suboxone)',
        naltrexone: 'Naltrexona (Vivitrol)',
        'not-prescribed': 'Opioides que no me recetaron a mí',
        none: 'No, no tomo nada de esto',
        unsure,
      },
    },
    'opioid-goal': {
      legend: '¿Le gustaría tomar menos medicina opioide?',
      short: 'Tomar menos medicina opioide',
      options: { yes: 'Sí', already: 'Ya estoy tomando menos', no: 'No', 'prefer-not': preferNot },
    },
    'heart-brain': {
      legend: '¿Ha tenido algo de esto en el corazón, los vasos sanguíneos o el cerebro?',
      short: 'Corazón, vasos sanguíneos y cerebro',
      hint: 'Elija todo lo que corresponda.',
      options: {
        'aneurysm-avm-bleed':
          'Vasos sanguíneos hinchados (aneurisma) o enredados (MAV o AVM), o hemorragia (sangrado) en el cerebro',
        'heart-attack-recent': 'Ataque al corazón en las últimas 6 semanas',
        'bp-uncontrolled': 'Presión que sigue alta, sin control',
        'head-pressure': 'Tumor cerebral, presión alta dentro de la cabeza, o hace poco un golpe grave en la cabeza',
        'heart-attack-stroke-past': 'Derrame o ataque cerebral, o hace más tiempo un ataque al corazón',
        'heart-disease':
          'Mal del corazón: angina (dolor de pecho), insuficiencia cardíaca (corazón débil), válvula mala, o latidos sin control',
        'bp-controlled': 'Presión alta que está bajo control',
        none: 'No, no he tenido nada de esto',
        unsure,
      },
    },
    health: {
      legend: '¿Tiene alguno de estos problemas de salud?',
      short: 'Otros problemas de salud',
      hint: 'Elija todo lo que corresponda.',
      options: {
        allergy: 'Alergia a la ketamina o la esketamina',
        'liver-severe': 'Enfermedad grave del hígado, como cirrosis (un hígado con cicatrices)',
        'thyroid-untreated': 'Tiroides muy activa (hipertiroidismo) sin tratar',
        liver: 'Otra enfermedad del hígado',
        'eye-pressure': 'Presión alta en el ojo (glaucoma)',
        bladder: 'Problemas de la vejiga',
        lungs: 'Pulmones enfermos, oxígeno en casa, o apnea del sueño (al dormir se para la respiración)',
        seizures: 'Convulsiones',
        kidney: 'Riñones enfermos',
        porphyria: 'Porfiria (una enfermedad rara que viene de familia)',
        memory: 'Memoria que falla',
        none: 'No, no tengo ninguno de estos',
        unsure,
      },
    },
    pregnancy: {
      legend: '¿Espera un bebé, busca un embarazo, o da pecho?',
      short: 'Embarazo y lactancia',
      options: {
        pregnant: 'Espero un bebé (embarazo)',
        trying: 'Busco un embarazo',
        breastfeeding: 'Doy pecho (lactancia)',
        no: 'No, o esto no es mi caso',
        'prefer-not': preferNot,
      },
    },
    'alcohol-drugs': {
      legend: 'En el último año, ¿le ha causado problemas el alcohol o el uso de drogas?',
      short: 'Alcohol y drogas',
      options: {
        now: 'Sí, y todavía los causa',
        past: 'Sí, pero ya no',
        no: 'No',
        'prefer-not': preferNot,
      },
    },
    'other-medicines': {
      legend: '¿Toma ahora alguna de estas otras medicinas?',
      short: 'Otras medicinas',
      hint: 'No deje de tomar ninguna por su cuenta.',
      options: {
        sedatives: 'Pastillas para dormir, la ansiedad o las convulsiones, gabapentina o pregabalina',
        stimulants: 'Estimulantes, como pastillas para el TDAH (ADHD)',
        maoi: 'Un IMAO o MAOI (un antidepresivo más antiguo, como Nardil o Parnate)',
        theophylline: 'Teofilina (para respirar)',
        'thyroid-hormone': 'Hormona tiroidea (levotiroxina)',
        lamotrigine: 'Lamotrigina (Lamictal)',
        none: 'No, no tomo ninguna de estas medicinas',
        unsure,
      },
    },
  },

  trial: {
    lowDosesCommon: 'Una dosis baja, como para dormir o el dolor, no cuenta como dosis completa.',
    fullDoseTitle: '¿Qué es una dosis completa?',
    fullDose:
      'Es la dosis a la que su médico quería llegar para la depresión. Si no la sabe, elija “No lo sé con seguridad”.',
    inShort: {
      'not-enough': 'dosis completa por 6 semanas o más, no ayudó lo suficiente',
      'wore-off': 'dosis completa por 6 semanas o más, ayudó y después dejó de ayudar',
      'side-effects': 'se dejó o se quedó en dosis baja por efectos secundarios',
      short: 'menos de 6 semanas, por otra razón',
      'low-dose': 'dosis baja, dosis saltadas, o para otra cosa',
      'helping-now': 'ahora ayuda bastante bien',
    },
  },

  medicineSearch: {
    label: 'Busque una medicina',
    instructions: 'Escriba un nombre. No importa la ortografía.',
    results: (count) => plural(count, 'opción', 'opciones'),
    noResults: 'No se encontró ninguna medicina. Puede agregar el nombre tal como lo escribió.',
    addTyped: (text) => `¿No está en la lista? Agregar “${text}”`,
    tooLong: (most) => `Es muy largo para un nombre. Use ${most} letras o menos.`,
    pick: 'Elija un nombre de la lista, o agregue el nombre tal como lo escribió.',
    added: (medicine) => `Se agregó a su lista: ${medicine}.`,
    alreadyListed: (medicine) => `Ya estaba en su lista: ${medicine}.`,
    removed: (medicine) => `Se quitó de su lista: ${medicine}.`,
    undo: 'Deshacer',
    list: 'Su lista',
    remove: 'Quitar',
    typed: 'tal como lo escribió',
    browse: 'Ver todas las medicinas por familia',
    known: (medicines) => `Ya nos contó de ${list(medicines)}. Eso está en su lista.`,
  },

  medicines: {
    citalopram: 'citalopram',
    escitalopram: 'escitalopram',
    fluoxetine: 'fluoxetina',
    fluvoxamine: 'fluvoxamina',
    paroxetine: 'paroxetina',
    'paroxetine-low': 'paroxetina 7.5 mg',
    sertraline: 'sertralina',
    venlafaxine: 'venlafaxina',
    desvenlafaxine: 'desvenlafaxina',
    duloxetine: 'duloxetina',
    levomilnacipran: 'levomilnaciprán',
    milnacipran: 'milnaciprán',
    bupropion: 'bupropión',
    'bupropion-smoking': 'bupropión para dejar de fumar',
    'dextromethorphan-bupropion': 'dextrometorfano-bupropión',
    mirtazapine: 'mirtazapina',
    mianserin: 'mianserina',
    maprotiline: 'maprotilina',
    amitriptyline: 'amitriptilina',
    nortriptyline: 'nortriptilina',
    imipramine: 'imipramina',
    desipramine: 'desipramina',
    doxepin: 'doxepina',
    'doxepin-sleep': 'doxepina 3 o 6 mg',
    clomipramine: 'clomipramina',
    trimipramine: 'trimipramina',
    protriptyline: 'protriptilina',
    amoxapine: 'amoxapina',
    dosulepin: 'dosulepina (dotiepina)',
    lofepramine: 'lofepramina',
    'perphenazine-amitriptyline': 'perfenazina-amitriptilina',
    'chlordiazepoxide-amitriptyline': 'clordiazepóxido-amitriptilina',
    phenelzine: 'fenelzina',
    tranylcypromine: 'tranilcipromina',
    isocarboxazid: 'isocarboxazida',
    'selegiline-patch': 'selegilina en parche',
    'selegiline-oral': 'selegilina por la boca',
    moclobemide: 'moclobemida',
    vortioxetine: 'vortioxetina',
    vilazodone: 'vilazodona',
    trazodone: 'trazodona',
    nefazodone: 'nefazodona',
    gepirone: 'gepirona',
    zuranolone: 'zuranolona',
    brexanolone: 'brexanolona',
    agomelatine: 'agomelatina',
    reboxetine: 'reboxetina',
    esketamine: 'esketamina',
    ketamine: 'ketamina',
    'olanzapine-fluoxetine': 'olanzapina-fluoxetina',
    'st-johns-wort': 'hierba de San Juan',
    tianeptine: 'tianeptina',
    lithium: 'litio',
    aripiprazole: 'aripiprazol',
    brexpiprazole: 'brexpiprazol',
    cariprazine: 'cariprazina',
    quetiapine: 'quetiapina',
    olanzapine: 'olanzapina',
    risperidone: 'risperidona',
    lurasidone: 'lurasidona',
    lumateperone: 'lumateperona',
    ziprasidone: 'ziprasidona',
    liothyronine: 'liotironina (T3)',
    levothyroxine: 'levotiroxina',
    buspirone: 'buspirona',
    lamotrigine: 'lamotrigina',
    valproate: 'valproato / divalproex',
    carbamazepine: 'carbamazepina',
    methylphenidate: 'metilfenidato',
    amphetamine: 'anfetamina / lisdexanfetamina',
    modafinil: 'modafinilo / armodafinilo',
    'l-methylfolate': 'L-metilfolato',
    pramipexole: 'pramipexol',
    alprazolam: 'alprazolam',
    clonazepam: 'clonazepam',
    lorazepam: 'lorazepam',
    diazepam: 'diazepam',
    zolpidem: 'zolpidem / eszopiclona',
    gabapentin: 'gabapentina',
    pregabalin: 'pregabalina',
    hydroxyzine: 'hidroxizina',
    theophylline: 'teofilina / aminofilina',
    naltrexone: 'naltrexona',
    'naltrexone-bupropion': 'naltrexona-bupropión',
    buprenorphine: 'buprenorfina (con o sin naloxona)',
    methadone: 'metadona',
    tramadol: 'tramadol',
    tapentadol: 'tapentadol',
    oxycodone: 'oxicodona',
    hydrocodone: 'hidrocodona',
    morphine: 'morfina / hidromorfona / oximorfona',
    codeine: 'codeína',
    'fentanyl-patch': 'fentanilo en parche',
  },

  classes: {
    SSRI: { name: 'ISRS (SSRI)', gloss: 'los antidepresivos más comunes' },
    SNRI: { name: 'IRSN (SNRI)', gloss: 'antidepresivos que también se usan para el dolor' },
    NDRI: { name: 'IRND (NDRI)', gloss: 'bupropión, un antidepresivo de su propio tipo' },
    TECA: { name: 'Familia de la mirtazapina', gloss: 'antidepresivos que muchas veces dan sueño' },
    TCA: { name: 'Tricíclicos (TCA)', gloss: 'antidepresivos más antiguos' },
    MAOI: { name: 'IMAO (MAOI)', gloss: 'antidepresivos más antiguos, con reglas de comida' },
    SM: { name: 'Moduladores de serotonina', gloss: 'trazodona y otras' },
    '5HT1A': { name: 'Gepirona', gloss: 'un antidepresivo más nuevo' },
    MEL: { name: 'Agomelatina', gloss: 'no se vende en Estados Unidos' },
    NRI: { name: 'Reboxetina', gloss: 'no se vende en Estados Unidos' },
    GABA: { name: 'Después del parto', gloss: 'medicinas para la depresión después de un parto' },
    KET: { name: 'Ketamina y esketamina', gloss: 'se dan en una clínica' },
    ADD: { name: 'Medicinas de apoyo', gloss: 'se agregan a un antidepresivo' },
    FLAG: { name: 'Otras medicinas', gloss: 'no son antidepresivos, pero es bueno que el especialista sepa de ellas' },
  },

  help: {
    title: 'No tiene que estar a solas. Aquí hay ayuda',
    lead: 'No tiene que estar en peligro para llamar. Puede hablar con alguien ahora. Nadie ve lo que elige aquí, así que cuénteselo también a una persona.',
    now: 'Si se trata de ahora mismo, no espere. Si está en peligro o ya hizo algo, llame:',
    nowUnknown:
      'Si se trata de ahora mismo, no espere. Si está en peligro o ya hizo algo, llame al número de emergencia de su zona.',
    callNow: (number) => `Llame ahora al ${number}`,
    callNowUnknown: 'Llame ahora al número de emergencia de su zona.',
    orAsk: 'O pida a alguien cerca que llame. No maneje usted.',
    stayOnLine: 'No cuelgue. Diga dónde está y qué le pasa. Si hay alguien cerca, pídale que se quede con usted.',
    whatHappensTitle: 'Qué pasa cuando llama a una línea de crisis',
    whatHappens:
      'Puede que oiga un menú y que tenga que esperar. Después una persona le escucha y habla con usted. Es gratis. No tiene que dar su nombre.',
    elseTitle: 'Qué más puede hacer',
    trusted:
      'Cuénteselo a alguien de confianza: una amistad, un familiar, un vecino, una enfermera. Pídale que se quede con usted.',
    distance:
      'Manténgase lejos de pastillas, armas de fuego o cualquier otra cosa que pudiera usar. O pida a alguien que se la lleve.',
    leave: 'Puede cerrar esta página en cualquier momento. Las preguntas pueden esperar.',
    notMeant: 'Eso no es lo que quise decir',
    goOn: 'Seguir con las preguntas',
  },

  check: {
    title: 'Revise sus respuestas',
    skippedCount: (count) => `Saltó ${plural(count, 'pregunta', 'preguntas')}. Todavía puede contestar.`,
    answerSkipped: 'Contestar lo que salté',
    topics: {
      you: 'Sobre usted',
      safety: 'Seguridad',
      care: 'Ánimo y tratamientos',
      pain: 'Dolor',
      medicines: 'Medicinas de ahora',
      health: 'Salud',
    },
    change: 'Cambiar',
    answer: 'Contestar',
    changed: 'Cambió:',
    isNew: 'Nueva:',
    newQuestion: (changed) => `Esta pregunta es nueva, porque usted cambió “${changed}”.`,
    skipped: 'Saltada',
    no: 'No',
    see: 'Ver qué significa esto',
  },

  outcomes: {
    'get-help-now': {
      title: 'Busque ayuda ahora',
      lead: ['Nadie en la clínica ve sus respuestas, y no se ha llamado a nadie. Por favor, no espere.'],
    },
    'adult-with-you': {
      title: 'Hable con una persona adulta de confianza, y con su médico',
      lead: ['Hizo bien en buscar ayuda. Estas preguntas son para personas adultas, así que paramos aquí.'],
    },
    'talk-soon': {
      title: 'Hable hoy o mañana con un profesional de salud mental o con su médico',
      lead: ['Usted merece ayuda con estas ideas.'],
    },
    'referral-mental-health': {
      title: 'Tiene sentido pedir un referido (referral) a un especialista en salud mental',
      lead: ['Ahí ven con usted todas sus opciones. Le pueden proponer otra cosa.'],
    },
    'referral-pain': {
      title: 'Tiene sentido pedir un referido (referral) a un especialista en dolor',
      lead: ['Ahí ven con usted todas sus opciones. Le pueden proponer otra cosa.'],
    },
    'mental-health-care': {
      title: 'Puede tener sentido preguntar por atención de salud mental',
      lead: ['Hay ayuda para lo que le ha dicho un profesional de la salud.'],
    },
    'pain-clinic': {
      title: 'Puede tener sentido preguntar por una clínica del dolor',
      lead: ['Una clínica del dolor ve muchos tipos de atención juntos.'],
    },
    'headache-specialist': {
      title: 'Puede tener sentido preguntar por un especialista en dolor de cabeza',
      lead: ['Este especialista busca qué tipo de dolor de cabeza es, y ve todas sus opciones.'],
    },
    'gather-history': {
      title: 'Reúna primero la lista de sus medicinas',
      lead: ['Puede mostrar que ya se probó lo suficiente para pedir un referido (referral).'],
    },
    'next-step': {
      title: 'Hable con su médico sobre el siguiente paso',
      lead: ['Puede haber más cosas que probar con su médico.'],
    },
    'own-doctor': {
      title: 'Hable primero con su médico',
      lead: ['Hay algo que averiguar antes de un referido (referral).'],
    },
  },

  outcome: {
    kinds: {
      psychiatrist: 'un psiquiatra',
      'referral-mental-health': 'un especialista en salud mental',
      'referral-pain': 'un especialista en dolor',
      'mental-health-care': 'atención de salud mental',
      'pain-clinic': 'una clínica del dolor',
      'headache-specialist': 'un especialista en dolor de cabeza',
    },
    both: (mental, pain) => `Tiene sentido pedir las dos cosas: ${mental} y ${pain}`,
    bothLead: 'Pida que sigan un mismo plan con usted y con su médico.',
    withCheck: {
      'referral-mental-health':
        'Pida primero a su médico una revisión, y un referido (referral) a un especialista en salud mental',
      'referral-pain': 'Pida primero a su médico una revisión, y un referido (referral) a un especialista en dolor',
      'mental-health-care': 'Pida primero a su médico una revisión, y pregunte por atención de salud mental',
      'pain-clinic': 'Pida primero a su médico una revisión, y pregunte por una clínica del dolor',
      'headache-specialist': 'Pida primero a su médico una revisión, y pregunte por un especialista en dolor de cabeza',
    },
    bothWithCheck: (mental, pain) => `Pida primero a su médico una revisión, y las dos cosas: ${mental} y ${pain}`,
    checkFirst: 'Hable primero con su médico: hay algo que se debe revisar',
    checkSoon: 'Por otra de sus respuestas, un médico debe revisarle también. Pídalo en esa cita.',
    check: 'Lo que se debe revisar primero',
    preparation: {
      title: 'Su resumen, listo para llevar',
      lead: ['Llévelo a su próxima cita. Dice lo que nos contó, y qué preguntar.'],
    },
    next: 'Qué hacer ahora',
    when: { today: 'Hoy:', week: 'Esta semana, por teléfono:', visit: 'En la cita:' },
    say: (words) => `Diga: “${words}”`,
    copy: 'Copiar',
    copySay: (step) => `Copiar qué decir en el paso ${step}`,
    copyByHand: 'Su navegador no nos dejó copiar. Seleccione la frase y cópiela.',
    atThatVisit: 'En esa cita, también puede pedir',
    below: { mental: 'Sobre su ánimo', pain: 'Sobre su dolor' },
    whileYouWait: 'Mientras espera',
    whileYouWaitItems: [
      'Pregunte cuánto hay que esperar. Si se siente peor, llame a su médico el mismo día. En peligro, use la ayuda de esta página.',
    ],
    why: 'Por qué decimos esto',
    answered: (answers) => `Su respuesta: ${answers.join('; ')}`,
    skippedAnswer: 'Usted saltó esta pregunta.',
    source: (source) => `Fuente: ${source}`,
    noYear: 'año sin registrar',
    ownRule: 'nuestra propia regla',
    notes: 'Es bueno saber',
    counts: ({ adequateMedicines, adequateClasses, notToleratedMedicines, maybeMedicines }) =>
      [
        adequateMedicines > 0
          ? `${plural(adequateMedicines, 'medicina tomada', 'medicinas tomadas')} el tiempo suficiente, en la dosis completa, de ${plural(adequateClasses, 'familia', 'familias')}.`
          : 'Ninguna tomada el tiempo suficiente, en la dosis completa.',
        notToleratedMedicines > 0 &&
          `${plural(notToleratedMedicines, 'medicina que se dejó o se quedó', 'medicinas que se dejaron o se quedaron')} en dosis baja por efectos secundarios.`,
        maybeMedicines > 0 &&
          `${plural(maybeMedicines, 'medicina que tal vez se tomó', 'medicinas que tal vez se tomaron')} el tiempo suficiente.`,
      ]
        .filter(Boolean)
        .join(' '),
    countsUnknown: 'No se sabe cuántas medicinas se tomaron el tiempo suficiente.',
    typedNotCounted: 'Los nombres que no conocemos no se cuentan.',
    missing: ({ medicines, classes }, { triedClasses }) =>
      [
        medicines > 0 &&
          `Lo que falta: ${plural(medicines, 'medicina más, tomada', 'medicinas más, tomadas')} el tiempo suficiente.`,
        classes > 0 &&
          (triedClasses > 0 || classes > 1) &&
          `Faltan medicinas de ${plural(classes, 'familia más', 'familias más')}.`,
      ]
        .filter(Boolean)
        .join(' '),
    otherTreatments: 'Hay otros tratamientos, y puede preguntar también por ellos.',
    raised: 'Esta clínica pide que su médico revise esto primero.',
    ask: 'Qué preguntar',
    questionsToAsk: [
      '¿Cuáles son todas mis opciones, y cuál probaría usted primero?',
      '¿Está aprobado para esto, o es un uso no aprobado (off-label)?',
      '¿Qué tan bien funciona? ¿Comparado con qué, y por cuánto tiempo?',
      '¿Qué puede salir mal en mi caso?',
      '¿Quién me vigila, y por cuánto tiempo?',
      '¿Qué hacemos si deja de funcionar?',
      '¿Cuánto cuesta, y lo paga mi seguro médico?',
      '¿Cómo va a hablar usted con mi médico?',
      '¿Qué hago si me siento peor?',
    ],
    noDoctor: 'No tengo médico',
    noDoctorItems: (clinic, phone) => [
      'Un centro de salud comunitario puede ver a personas sin seguro médico. Busque “centro de salud comunitario” y su ciudad.',
      'La línea para miembros de su seguro médico puede darle nombres de médicos que aceptan pacientes nuevos.',
      `${clinic ?? 'La clínica de este sitio web'} tal vez conozca a un médico cerca de usted.${phone === undefined ? '' : ` Llame al ${phone}.`}`,
    ],
    clinicLink: 'Ir a la página de citas de la clínica',
  },

  safety: {
    'any-medicine': 'No deje de tomar ninguna medicina por su cuenta, y no la cambie. Puede ser peligroso.',
    'at-home': 'No use ketamina en casa sin un profesional de la salud ahí: la FDA ha advertido sobre esto.',
    'at-home-unnamed': 'No use en casa, por su cuenta, una medicina de clínica: la FDA ha advertido sobre esto.',
    opioid:
      'Nunca deje un opioide de repente, y nunca baje la dosis rápido. Se han reportado síntomas de abstinencia, dolor sin control y suicidio.',
    'opioid-less':
      'Planee pasos pequeños y lentos para bajarlo con quien le receta el opioide. Los tratamientos nuevos no son una forma probada de dejar los opioides.',
    'opioid-treatment': 'Dejar la metadona o la buprenorfina sube el riesgo de recaída y de sobredosis.',
    alcohol:
      'Pida ayuda también con el alcohol o las drogas. Si bebe mucho, no deje de beber de golpe: puede ser peligroso.',
    'young-adult':
      'Los antidepresivos llevan una advertencia: hasta los 24 años pueden crecer las ideas de quitarse la vida. Si eso pasa, avise a alguien de inmediato.',
    bladder:
      'Tiene problemas de la vejiga, y ha tenido un tratamiento que puede inflamar la vejiga. Pida que le revisen la vejiga.',
  },

  steps: {
    adult: {
      todo: 'Cuéntele a un adulto de confianza: su mamá, su papá, un familiar, un maestro o la enfermera escolar. Luego llamen juntos a su médico.',
      say: 'No estoy bien, y necesito ayuda. ¿Podemos llamar juntos a mi médico?',
    },
    'talk-today': {
      todo: 'Llame a un profesional de salud mental, o al consultorio de su médico. Si nadie puede verle para mañana, llame a una línea de crisis.',
      say: 'Tengo ideas de quitarme la vida o hacerme daño. En este momento estoy a salvo. Necesito hablar con alguien hoy o mañana.',
    },
    check: (what) => ({
      todo: 'Pida primero una revisión en el consultorio de su médico.',
      say: `Antes de un tratamiento nuevo, necesito que me revisen. La razón: ${what.join('; ')}.`,
    }),
    both: (mental, pain) => ({
      todo: `Pregunte al consultorio de su médico por las dos cosas: ${mental} y ${pain}.`,
      say: `Quiero preguntar por las dos cosas: ${mental} y ${pain}. ¿Pueden seguir un mismo plan?`,
    }),
    psychiatrist: {
      todo: 'Pida al consultorio de su médico un referido (referral) a un psiquiatra.',
      say: 'Quiero un referido a un psiquiatra, para ver todas mis opciones.',
    },
    'referral-mental-health': {
      todo: 'Pida al consultorio de su médico un referido (referral) a un especialista en salud mental.',
      say: 'Quiero un referido a un especialista en salud mental, para una evaluación. Tengo una lista de lo que he probado.',
    },
    'referral-pain': {
      todo: 'Pida al consultorio de su médico un referido (referral) a un especialista en dolor.',
      say: 'Quiero un referido a un especialista en dolor, para una evaluación. Tengo una lista de lo que he probado.',
    },
    'mental-health-care': {
      todo: 'Pregunte por atención de salud mental al consultorio de su médico o a su seguro médico.',
      say: 'Un profesional me ha hablado de mi enfermedad. Quiero preguntar por atención de salud mental para ella, y por terapia hablada.',
    },
    'pain-clinic': {
      todo: 'Pregunte al consultorio de su médico por una clínica del dolor.',
      say: 'Tengo dolor desde hace 3 meses o más, y más de un tipo de atención. ¿Tendría sentido una clínica del dolor?',
    },
    'headache-specialist': {
      todo: 'Pregunte al consultorio de su médico por un especialista en dolor de cabeza.',
      say: 'Tengo dolor de cabeza desde hace 3 meses o más, y más de un tipo de atención. ¿Tendría sentido un especialista en dolor de cabeza?',
    },
    'gather-history': {
      todo: 'Pida a su farmacia, o al consultorio de su médico, una lista de sus medicinas.',
      say: 'Por favor, deme una lista de las medicinas que tomé para la depresión, con dosis y fechas.',
    },
    'next-step': {
      todo: 'Pregunte en el consultorio de su médico por el siguiente paso.',
      say: 'Mi depresión no está lo bastante bien. Quiero hablar del siguiente paso.',
    },
    'own-doctor-mental': {
      todo: 'Pida en el consultorio de su médico hablar de su ánimo.',
      say: 'Quiero hablar de cómo me siento, y de qué me podría ayudar.',
    },
    'own-doctor-pain': {
      todo: 'Pida en el consultorio de su médico hablar de su dolor.',
      say: 'Tengo un dolor que no se quita. Quiero hablar de qué me podría ayudar.',
    },
    'cancer-team': {
      todo: 'Pregunte primero a su equipo de cáncer. Le pueden mandar a cuidados del dolor o paliativos (que alivian dolor y estrés).',
      say: 'Mi dolor no está bajo control. ¿A quién me pueden mandar?',
    },
    'own-doctor': {
      todo: 'Pida una cita en el consultorio de su médico.',
      say: 'Quiero hablar de aquello con lo que necesito ayuda.',
    },
    'opioid-plan': {
      todo: 'Pida a quien le receta el opioide un plan para tomar menos.',
      say: 'Quiero tomar menos opioides. ¿Podemos planear juntos pasos lentos?',
    },
    also: {
      todo: 'Pida atención también para su ansiedad o su TEPT.',
      say: 'También quiero atención para la ansiedad o el TEPT de que me ha hablado un profesional.',
    },
    'take-list': { todo: 'Muestre la lista de esta página.' },
  },

  alsoAsk: {
    say: (what) => `También quiero ${what}.`,
    also: 'atención para mi ansiedad o mi TEPT',
    ptsd: 'ayuda con el TEPT',
    anxiety: 'ayuda con la ansiedad, el pánico o el TOC',
  },

  rules: {
    'pair-opioid-breathing':
      'Los opioides con medicinas que dan sueño, con alcohol o con problemas de los pulmones pueden parar la respiración. Esta semana, pregunte a un médico o farmacéutico por las dos cosas y por la naloxona (para una sobredosis).',
    'pair-maoi-stimulant':
      'Un IMAO y un estimulante, juntos o en un plazo de 14 días, pueden subir la presión hasta una crisis. Pregunte hoy a un farmacéutico, o a quien los receta, si puede tomarlos juntos.',
    'concerns-opioids-only': 'Para tomar menos opioides, empiece con quien los receta.',
    'concerns-other':
      'Estas preguntas son sobre la depresión, la ansiedad, el TEPT y el dolor. Para otra cosa, es bueno empezar con su médico.',
    'concerns-ptsd-too':
      'Dígale al especialista que quiere ayuda con el TEPT. Pregunte por la terapia hablada para el trauma.',
    'concerns-anxiety-too': 'Dígale al especialista que quiere ayuda con la ansiedad, el pánico o el TOC.',
    'concerns-ptsd':
      'Para el TEPT solo, los estudios de los tratamientos nuevos no muestran un beneficio cierto. Primero va la terapia hablada para el trauma.',
    'concerns-anxiety':
      'Para la ansiedad o el TOC solos, hay solo unos pocos estudios pequeños de los tratamientos nuevos. Los efectos fueron cortos.',
    'age-under-18':
      'Tiene menos de 18 años. Los tratamientos nuevos de los que tratan estas preguntas no están aprobados para su edad.',
    'age-65-plus':
      'Dígale al especialista que tiene 65 años o más. A esa edad, muchas veces se empieza con dosis más bajas, y se sabe menos.',
    'age-not-said': 'Dígale al especialista qué edad tiene.',
    'age-adults-only': 'Estas preguntas se hicieron para personas de 18 años o más.',
    'emergency-body': 'Lo que eligió puede ser una emergencia médica. Cada minuto puede contar.',
    'emergency-harm-others':
      'Eligió que planea lastimar a alguien, o que teme perder el control. Llame ahora mismo, para que pueda llegar ayuda.',
    'emergency-psychosis': 'Lo que eligió puede dar miedo, y necesita hoy la ayuda de un profesional de la salud.',
    'emergency-mania':
      'Días casi sin dormir y con demasiada energía necesitan hoy la ayuda de un profesional de la salud.',
    'self-harm-acted': 'Eligió que ya se hizo daño o ya tomó algo. Un médico debe verle ahora.',
    'self-harm-might-act': 'Eligió que podría actuar por ideas de quitarse la vida, o que tiene un plan.',
    'self-harm-safe-now':
      'Cuente estas ideas hoy o mañana a un profesional de la salud. De un tratamiento nuevo, del que muchos leen, no se ha mostrado que prevenga el suicidio. No reemplaza una estancia en el hospital.',
    'told-seasonal-first':
      'Para el ánimo bajo de una época del año, van primero terapia de luz, terapia hablada y antidepresivos.',
    'told-seasonal':
      'Dígale al especialista que el ánimo le baja en la misma época. La terapia de luz y la terapia hablada pueden ayudar entonces.',
    'told-bipolar':
      'Dígale al especialista que le han hablado de trastorno bipolar. En él se han estudiado mucho menos los tratamientos nuevos.',
    'told-psychosis':
      'Después de una psicosis, un médico debe ver bien su caso antes de algunos de los tratamientos nuevos. Los estudios dejaron fuera a quienes tuvieron psicosis.',
    'told-anxiety': 'Dígale al especialista que le han hablado de un trastorno de ansiedad.',
    'told-ptsd': 'Dígale al especialista que le han hablado de TEPT.',
    'trial-helping-now':
      'Una medicina le ayuda bastante bien ahora. Hable de qué tan bien funciona antes de empezar algo nuevo.',
    'one-family': 'Las medicinas que probó son de una sola familia. Algunos seguros médicos piden dos familias.',
    'not-tolerated-counted':
      'Las medicinas que dejó por efectos secundarios se cuentan aquí. Un seguro médico puede hacer otra cuenta.',
    'present-episode':
      'Los seguros médicos muchas veces cuentan solo lo que probó en esta época de ánimo bajo. Piden 4, 6 u 8 semanas de cada medicina.',
    'other-care-tried': 'Dígale al especialista qué otros tratamientos ha tenido, y si cada uno ayudó.',
    'other-care-ketamine':
      'Dígale al especialista que ha tenido ketamina o esketamina: cuánta y cada cuánto. Diga si ayudó, y cómo se sintió.',
    'other-care-none': 'Pregunte también por la terapia hablada.',
    'pain-cancer':
      'Para el dolor por cáncer, va primero su equipo de cáncer. Le pueden mandar a cuidados del dolor o paliativos (que alivian dolor y estrés).',
    'pain-experts-disagree':
      'Los expertos no están de acuerdo en cuánto ayudan los tratamientos nuevos para el dolor. “Lo que conviene saber” dice qué se halló.',
    'pain-weak-evidence': 'Para este tipo de dolor, los estudios de los tratamientos nuevos no han mostrado mucho.',
    'pain-joint': 'Para el dolor en las articulaciones, no hallamos ninguna guía que apoye los tratamientos nuevos.',
    'opioids-prescribed':
      'Dígale al especialista que toma medicina opioide para el dolor. Con otras medicinas que dan sueño, puede hacer lenta la respiración.',
    'opioids-treatment':
      'Dígale al especialista que toma metadona o buprenorfina. Con ella se han estudiado poco los tratamientos nuevos.',
    'opioids-naltrexone':
      'Dígale al especialista que toma naltrexona. Un estudio pequeño halló que tal vez haga que los tratamientos nuevos funcionen menos.',
    'opioids-not-prescribed':
      'Para los opioides que no le recetaron a usted, pida un tratamiento que está probado que funciona. Va antes de cualquier tratamiento nuevo.',
    'opioids-unsure': 'Lleve todos sus frascos de pastillas a la cita.',
    'heart-aneurysm':
      'La etiqueta dice que no se dé esketamina con aneurisma, con MAV o tras una hemorragia (sangrado) en el cerebro.',
    'heart-attack-recent':
      'El folleto europeo dice que no se dé esketamina en las primeras 6 semanas después de un ataque al corazón.',
    'heart-bp-uncontrolled':
      'La ketamina y la esketamina suben la presión por un rato. La suya debe estar primero bajo control.',
    'heart-head-pressure':
      'Las guías aconsejan no usar ketamina con presión alta dentro de la cabeza. Un médico debe revisarle primero.',
    'heart-past':
      'Tras un derrame o ataque cerebral, el folleto europeo de la esketamina pide que un médico le revise primero. Pedimos lo mismo tras un ataque al corazón.',
    'heart-disease':
      'Con un mal del corazón, el folleto europeo de la esketamina pide que un médico le revise primero. Los latidos que no están bajo control necesitan más cuidado.',
    'heart-bp-controlled':
      'Dígale al especialista que ha tenido presión alta. Algunos tratamientos nuevos pueden subirla.',
    'heart-unsure': 'Pida a su médico que le revise el corazón, los vasos sanguíneos y la presión.',
    'health-allergy': 'No se debe dar ketamina ni esketamina a quien tiene alergia a una de las dos.',
    'health-liver-severe': 'Con una enfermedad grave del hígado, las guías dicen que se evite la ketamina.',
    'health-thyroid':
      'Con una tiroides muy activa sin tratar, el folleto europeo de la esketamina pide que un médico le revise primero.',
    'health-liver':
      'Dígale al especialista que tiene un problema del hígado. Se han reportado daños del hígado tras muchas dosis de un tratamiento nuevo.',
    'health-eye-pressure':
      'Dígale al especialista que tiene presión alta en el ojo. Las guías piden cuidado entonces con algunos tratamientos nuevos.',
    'health-bladder':
      'Dígale al especialista que tiene problemas de la vejiga. El uso largo de un tratamiento nuevo puede inflamarla.',
    'health-lungs':
      'Dígale al especialista qué tiene en los pulmones, o que tiene apnea del sueño. Algunos tratamientos pueden hacer lenta la respiración.',
    'health-seizures': 'Dígale al especialista que tiene convulsiones.',
    'health-kidney':
      'Dígale al especialista que tiene un problema de los riñones. Un tratamiento nuevo no se estudió cuando los riñones fallan.',
    'health-porphyria':
      'Dígale al especialista que tiene porfiria. Etiquetas antiguas de un tratamiento nuevo piden tener cuidado.',
    'health-memory':
      'Dígale al especialista que tiene problemas de la memoria. Después de una dosis, la mente puede nublarse por un rato.',
    'health-unsure':
      'Pida a su médico que le revise el hígado, los pulmones, los ojos, los riñones, la vejiga y la tiroides.',
    'pregnancy-pregnant':
      'La esketamina puede dañar al bebé antes de nacer y no es para usarse en el embarazo. Las guías aconsejan no usar ketamina.',
    'pregnancy-trying':
      'La esketamina puede dañar al bebé antes de nacer. Si busca un embarazo, hable primero con su médico.',
    'pregnancy-breastfeeding':
      'La etiqueta aconseja no dar pecho con la esketamina. Pregunte primero qué es más seguro.',
    'pregnancy-not-said': 'Si puede haber un embarazo o si da pecho, dígaselo al especialista.',
    'alcohol-drugs-now':
      'Se puede hacer mal uso de algunos de los tratamientos nuevos, así que un médico debe ver su caso primero.',
    'alcohol-drugs-past':
      'Dígale al especialista que el alcohol o las drogas fueron antes un problema. Se puede hacer mal uso de algunos tratamientos.',
    'alcohol-drugs-not-said': 'Si el alcohol o las drogas son un problema, puede decírselo al especialista en la cita.',
    'other-medicines-sedatives':
      'Dígale al especialista que toma pastillas para dormir, la ansiedad o las convulsiones. Pueden hacer lenta la respiración. Algunas tal vez hagan que los tratamientos nuevos funcionen menos.',
    'other-medicines-stimulants': 'Dígale al especialista que toma un estimulante. Puede subir más la presión.',
    'other-medicines-maoi': 'Dígale al especialista que toma un IMAO. Puede subir más la presión.',
    'other-medicines-theophylline':
      'Dígale al especialista que toma teofilina. Puede hacer más probable una convulsión.',
    'other-medicines-thyroid': 'Dígale al especialista que toma hormona tiroidea. Puede sumarse a la presión alta.',
    'other-medicines-lamotrigine':
      'Dígale al especialista que toma lamotrigina. No está claro si hace que los tratamientos nuevos funcionen menos.',
    'other-medicines-unsure': 'Lleve una lista de todas sus medicinas, o los frascos.',
    'mental-bipolar':
      'Un profesional de la salud le ha hablado de trastorno bipolar. Un psiquiatra sabe qué opciones sirven entonces. En él se han estudiado mucho menos los tratamientos nuevos.',
    'mental-psychosis':
      'Un profesional de la salud le ha hablado de psicosis. Un psiquiatra sabe qué opciones sirven entonces. Los estudios dejaron fuera a quienes tuvieron psicosis.',
    'mental-told': 'Un profesional de la salud le ha hablado de depresión.',
    'mental-tried':
      'Tomó estas medicinas el tiempo suficiente, en la dosis completa. No ayudaron lo suficiente, o dejaron de ayudar.',
    'mental-not-tolerated':
      'Por los efectos secundarios dejó estas medicinas, o tomó solo una dosis baja. Alguien que conoce otras medicinas puede ayudar.',
    'mental-brain-stimulation':
      'Ha tenido TMS o TEC. Se usan cuando la depresión no mejoró lo suficiente con otros tratamientos.',
    'mental-gather-trials':
      'No sabe con seguridad cómo fue con esta medicina, o saltó la pregunta. Su historial médico puede mostrar que la tomó el tiempo suficiente.',
    'mental-gather-names':
      'Tomó más medicinas de las que puede nombrar. Su historial médico puede mostrar que las tomó el tiempo suficiente.',
    'mental-gather-number': 'No sabe cuántas medicinas fueron. Su historial médico puede mostrarlo.',
    'mental-more-to-try':
      'La etiqueta en Estados Unidos de un tratamiento nuevo, y los consejos europeos, cuentan dos medicinas. Una clínica o un seguro médico pueden pedir más.',
    'mental-named-depression': 'Un profesional de la salud le ha hablado de depresión. Hay atención para ella.',
    'mental-named-anxiety':
      'Un profesional de la salud le ha hablado de un trastorno de ansiedad. Para él hay solo unos pocos estudios pequeños de los tratamientos nuevos.',
    'mental-named-ptsd':
      'Un profesional de la salud le ha hablado de TEPT. Primero va la terapia hablada para el trauma. Pregunte por ella.',
    'mental-not-told':
      'Por sus respuestas, no sabemos de un profesional que le haya hablado de depresión, ansiedad o TEPT. Su médico puede averiguar qué pasa.',
    'also-anxiety':
      'Un profesional de la salud le ha hablado de un trastorno de ansiedad. Tiene sentido pedir atención también para él.',
    'also-ptsd':
      'Un profesional de la salud le ha hablado de TEPT. Tiene sentido pedir atención también para él. Primero va la terapia hablada para el trauma.',
    'pain-crps':
      'Con el SDRC, lo mejor es que lo vean pronto. Una guía de 2018 vio apoyo moderado para un tratamiento nuevo, hasta por 12 semanas. Un especialista en dolor puede verlo con usted.',
    'pain-spinal-cord-injury':
      'Para este tipo de dolor, una guía de 2018 vio apoyo débil para un tratamiento nuevo, por poco tiempo. Un especialista en dolor puede verlo con usted.',
    'pain-headache-only':
      'Su único tipo de dolor es el de cabeza. Para él, los estudios de los tratamientos nuevos no han mostrado mucho. Un especialista en dolor de cabeza conoce otras opciones.',
    'pain-much-tried': 'El dolor lleva 3 meses o más, y probó dos o más tipos de atención.',
    'pain-little-tried':
      'Si el dolor es más nuevo, ha tenido menos atención, o no lo sabe con seguridad, empiece con su médico.',
  },

  medicineRules: {
    'medicine-ketamine': (medicines) =>
      `Dígale al especialista que ha tenido ${medicines}: cuánto, cada cuánto, si ayudó y cómo se sintió.`,
    'medicine-compounded-spray': (medicines) =>
      `Dígale al especialista que ha tenido ${medicines}. La FDA ha advertido de daños graves por esprays nasales que prepara una farmacia. Diga si el suyo fue uno.`,
    'medicine-compounded-home': (medicines) =>
      `Dígale al especialista que ha tenido ${medicines}. La FDA ha advertido sobre su uso en casa, cuando lo prepara una farmacia. Diga si lo usó así.`,
    'medicine-sedating': (medicines) =>
      `Dígale al especialista que ha tomado ${medicines}, y si lo toma ahora. Con otras medicinas que dan sueño, puede hacer lenta la respiración.`,
    'medicine-stimulant': (medicines) =>
      `Dígale al especialista que ha tomado ${medicines}, y si lo toma ahora. Puede subir más la presión.`,
    'medicine-maoi': (medicines) =>
      `Dígale al especialista que ha tomado ${medicines}, y si lo toma ahora. Puede subir más la presión.`,
    'medicine-benzodiazepine': (medicines) =>
      `Dígale al especialista que ha tomado ${medicines}. Tal vez haga que los tratamientos nuevos funcionen menos.`,
    'medicine-lamotrigine': (medicines) =>
      `Dígale al especialista que ha tomado ${medicines}. No está claro si hace que los tratamientos nuevos funcionen menos.`,
    'medicine-theophylline': (medicines) =>
      `Dígale al especialista que ha tomado ${medicines}. Puede hacer más probable una convulsión.`,
    'medicine-opioid': (medicines) => `Dígale al especialista que ha tomado ${medicines}, y si lo toma ahora.`,
    'medicine-naltrexone': (medicines) =>
      `Dígale al especialista que ha tomado ${medicines}. Un estudio pequeño halló que tal vez haga que los tratamientos nuevos funcionen menos.`,
    'medicine-opioid-treatment': (medicines) =>
      `Dígale al especialista que ha tomado ${medicines}, y si lo toma ahora.`,
    'medicine-opioid-like': (medicines) =>
      `Dígale al especialista que ha tomado ${medicines}, y si lo toma ahora. Actúa como un opioide.`,
    'medicine-st-johns-wort': (medicines) =>
      `Dígale al especialista que ha tomado ${medicines}. Cambia el efecto de muchas medicinas.`,
    'medicine-liver': (medicines) =>
      `Dígale al especialista que ha tomado ${medicines}. Pida que le revisen el hígado.`,
    'medicine-thyroid': (medicines) =>
      `Dígale al especialista que ha tomado ${medicines}. Puede sumarse a la presión alta.`,
    'medicine-bipolar': (medicines) => `Diga para qué tomó ${medicines}. También se usa para el trastorno bipolar.`,
    'medicine-seizures': (medicines) => `Diga para qué tomó ${medicines}. También se usa para las convulsiones.`,
  },

  handoff: {
    title: 'Lleve esto a su cita',
    date: 'Fecha',
    whole: 'Ver y cambiar la lista',
    alsoTell: 'Para hablar en la cita',
    documentTitle: 'Mis respuestas para mi cita',
    name: 'Nombre',
    attention: 'Revisar primero',
    together: (answers) => `Juntos pueden ser peligrosos: ${answers.join('; ')}`,
    asking: 'Lo que pido',
    asks: {
      'talk-today': 'hablar con un profesional de la salud hoy o mañana',
      psychiatrist: 'un referido a un psiquiatra, para ver todas mis opciones',
      'referral-mental-health': 'un referido a un especialista en salud mental, para ver todas mis opciones',
      'referral-pain': 'un referido a un especialista en dolor, para ver todas mis opciones',
      'mental-health-care': 'atención de salud mental, y saber qué va primero para mí',
      'pain-clinic': 'saber si una clínica del dolor tiene sentido para mí',
      'headache-specialist': 'saber si un especialista en dolor de cabeza tiene sentido para mí',
      'gather-history': 'una lista de las medicinas que tomé para la depresión, con dosis y fechas',
      'next-step': 'una cita sobre el siguiente paso para mi depresión',
      'own-doctor-mental': 'una cita sobre mi ánimo, y qué me podría ayudar',
      'own-doctor-pain': 'una cita sobre mi dolor, y qué me podría ayudar',
      'cancer-team': 'ayuda de mi equipo de cáncer con mi dolor',
      'own-doctor': 'una cita sobre aquello con lo que necesito ayuda',
      'opioid-plan': 'un plan para tomar menos medicina opioide, en pasos lentos',
      also: 'atención también para mi ansiedad o mi TEPT',
    },
    asksBoth: (mental, pain) => `las dos cosas: ${mental} y ${pain}, con un mismo plan`,
    concerns: 'Quiero ayuda con',
    told: 'Un profesional de la salud me ha hablado de',
    tried: 'Lo que he probado',
    medicines: 'Medicinas para el ánimo bajo, ahora o antes',
    columns: {
      family: 'Familia',
      name: 'Medicina',
      dose: 'Dosis más alta',
      when: 'Cuándo',
      happened: 'Qué pasó',
      takenNow: '¿La toma ahora?',
    },
    paper: {
      more: (count) => `y ${count} más en el archivo para descargar`,
      english: 'La misma lista en inglés está en la hoja siguiente.',
      original: (language) => `La misma lista en mi idioma (${language}) está en la hoja anterior.`,
    },
    yes: 'Sí',
    notInTable: 'Como yo lo escribo',
    otherCare: 'Otros tratamientos',
    pain: 'Mi dolor',
    takenNow: 'Lo que tomo ahora',
    health: 'Sobre mi salud',
    selfHarm: 'Seguridad',
    unknown: 'No se sabe',
    unknownAnswer: 'no se sabe, o sin respuesta',
    ifStillTaken: (medicine) => `si todavía tomo ${medicine}`,
    someMedicines: (count) => `${count} de mis medicinas`,
    no: 'Se preguntó, y la respuesta fue no',
    exceptListed: (question) => `${question}, aparte de las de mi lista`,
    questions: 'Mis preguntas',
    ownQuestion: (number) => `Mi pregunta ${number}`,
    untick: 'Quite la marca de lo que no quiere en su lista. La lista dirá entonces que faltan respuestas.',
    notes: 'Notas',
    includeSelfHarm: 'Agregar mi respuesta sobre quitarme la vida o hacerme daño',
    safetyIn: 'Su respuesta sobre su seguridad está en esta lista.',
    safetyOut: 'Su respuesta sobre su seguridad no está en esta lista.',
    listHasSafety: 'Mi respuesta sobre mi seguridad está en esta lista.',
    listLacksSafety: 'Mi respuesta sobre mi seguridad no está en esta lista.',
    listLacksSome: 'Algunas de mis respuestas no están en esta lista.',
    whoAnswered: '¿Quién respondió estas preguntas?',
    answeredBy: {
      me: { choice: 'Yo', line: 'Respondí yo.' },
      helped: { choice: 'Yo, con ayuda de alguien', line: 'Respondí yo, con ayuda de alguien.' },
      'for-somebody': {
        choice: 'Otra persona, por quien va a la cita',
        line: 'Respondió otra persona, por su paciente.',
      },
    },
    andMore: (count) => `y ${count} más`,
    footer: (protocol, widget, isReviewed) =>
      `Información dada por su paciente, sin verificar. Referral screener ${widget}, protocolo ${protocol}${isReviewed ? '' : ', sin revisión de un profesional de la salud'}.`,
    print: 'Imprimir',
    copy: 'Copiar',
    english: { also: 'También en inglés, para quien la lea', copy: 'Copiar en inglés' },
    download: 'Guardar como archivo',
    downloadData: 'Guardar para programas médicos (FHIR)',
    fileName: 'mi-lista',
    saved: 'Guardado. El archivo está en sus descargas.',
    saveByHand: 'Si no se guardó un archivo, seleccione el texto de abajo y cópielo.',
    copied: 'Copiado. Puede pegarlo en una nota o un mensaje.',
    copyByHand: 'Su navegador no nos dejó copiar. Seleccione el texto de abajo y cópielo.',
    printByHand: 'Esta página no puede imprimir. Seleccione el texto de abajo y cópielo.',
    shared: 'En una computadora compartida, otras personas pueden leer una copia, un archivo o lo impreso.',
  },

  history: {
    title: 'Dosis y fechas',
    lead: 'Su seguro médico puede pedirlas. Puede anotarlas en dos minutos, o dejarlo. Su resultado no cambia.',
    open: 'Anotar dosis y fechas',
    change: 'Cambiar dosis y fechas',
    page: (number, total) => `${number} de ${total}`,
    optional: 'Deje vacío lo que no sepa.',
    told: 'Usted nos dijo:',
    takenNow: '¿La toma ahora?',
    goesOn: '¿Sigue con este tratamiento?',
    dose: 'La dosis más alta en un día',
    visits: '¿Más o menos cuántas citas?',
    years: '¿Más o menos cuándo?',
    from: 'Desde el año',
    to: 'Hasta el año',
    weeks: '¿Más o menos cuántas semanas?',
    stopped: 'Si terminó, ¿por qué?',
    options: {
      'under-6': 'Menos de 6',
      '6-to-8': 'De 6 a 8',
      'over-8': 'Más de 8',
      '6-or-more': '6 o más',
      'not-enough': 'No ayudó lo suficiente',
      'wore-off': 'Dejó de ayudar',
      'side-effects': 'Efectos secundarios',
      cost: 'El costo',
      other: 'Otra razón',
    },
    thisTime: '¿Fue en la época de ánimo bajo que tiene ahora?',
    next: 'Siguiente',
    finish: 'Terminar',
    finishNow: 'Terminar ya',
    problem: {
      number: 'Escriba un número, como 50, o deje el espacio vacío',
      year: 'Escriba un año de cuatro cifras que no esté en el futuro, o deje el espacio vacío',
      order: 'Ponga primero el año que fue antes',
    },
    visitCount: (count) => (count === '1' ? '1 cita' : `${count} citas`),
    when: (from, to, isNow) => {
      if (from === undefined) return to === undefined ? '' : `hasta ${to}`;
      if (to === undefined) return isNow ? `de ${from} hasta ahora` : `desde ${from}`;
      return from === to ? from : `de ${from} a ${to}`;
    },
    inThisTime: { yes: 'en mi época de ánimo bajo de ahora', no: 'antes de mi época de ánimo bajo de ahora' },
    sheetTitle: 'Lo que tomé y lo que probé',
    confirmed: 'Confirmado con registros',
    facts: {
      dose: 'dosis más alta con su unidad (mg)',
      weeks: 'semanas',
      family: 'familia',
      stopped: 'por qué terminó',
    },
    there: (facts) => `Ya está: ${list(facts)}.`,
    missing: (facts) => `Todavía falta: ${list(facts)}.`,
    plans: 'No todos los seguros médicos piden lo mismo.',
    whom: 'Quién puede darle las dosis y fechas',
    whomItems: [
      'Su farmacia puede imprimir una lista de lo que usted recogió allí.',
      'El consultorio de su médico, o su portal para pacientes, tiene dosis y fechas.',
      'Su seguro médico puede darle una lista de lo que pagó.',
    ],
    printLetter: 'Imprimir una carta que pide la lista',
  },
  letter: {
    title: 'Por favor, envíeme mi lista de medicinas',
    to: 'A la farmacia o al consultorio médico',
    text: [
      'Por favor, envíeme la lista de todas las medicinas que tiene de mí, de la primera a la última.',
      'De cada una necesito el nombre, la dosis más alta, y la primera y la última fecha. Si sabe por qué terminó, añádalo, por favor.',
      'Puede mandármela por correo, o llamarme cuando pueda recogerla. Muchas gracias.',
    ],
    born: 'Fecha de nacimiento',
    contact: 'Dirección y teléfono',
    signature: 'Firma',
  },

  otherChoices: {
    title: 'Otras opciones',
    lead: 'Esta es información general. Es la misma para todas las personas y no depende de sus respuestas.',
    sections: [
      {
        title: 'Depresión que no mejora lo suficiente',
        facts: [
          {
            text: 'Un médico puede cambiar la medicina o agregar otra, como litio o un antipsicótico. También hay terapia hablada, TMS, TEC, y ketamina o esketamina.',
            sources: ['O1'],
          },
          {
            text: 'TMS, TEC, ketamina y esketamina se usan cuando otros tratamientos no ayudaron lo suficiente.',
            sources: ['A12'],
          },
        ],
      },
      {
        title: 'Dolor que dura',
        facts: [
          {
            text: 'Hay movimiento, terapia física y terapia hablada para el dolor. Hay medicinas que no son opioides. Hay programas para vivir mejor con el dolor (rehabilitación). Y hay procedimientos, como inyecciones.',
            sources: ['O2'],
          },
        ],
      },
      {
        title: 'Ánimo bajo de una época del año, TEPT y TOC',
        facts: [
          {
            text: 'Ánimo bajo de una época del año: van primero terapia de luz, terapia hablada y antidepresivos.',
            sources: ['E10'],
          },
          { text: 'TEPT: primero va la terapia hablada para el trauma.', sources: ['E8'] },
          {
            text: 'TOC: terapia de exposición (enfrentar, paso a paso, lo que da miedo) y medicinas.',
            sources: ['O3'],
          },
        ],
      },
    ],
  },

  know: {
    title: 'Lo que conviene saber',
    lead: 'Esta es información general. Es la misma para todas las personas y no depende de sus respuestas.',
    sections: [
      {
        title: 'Qué es una evaluación',
        facts: [
          {
            text: 'Un especialista le pregunta por su salud, sus medicinas y sus metas. Después ven juntos todas las opciones. Puede decir que no a cualquiera.',
            sources: [],
          },
        ],
      },
      {
        title: 'Qué está aprobado, y qué no',
        facts: [
          {
            text: 'La esketamina es un espray nasal. En Estados Unidos está aprobada para adultos con una depresión que no mejoró con otras medicinas. Se da con un antidepresivo o, desde enero de 2025, sola.',
            sources: ['A1'],
          },
          {
            text: 'Con un antidepresivo, también está aprobada para adultos con depresión e ideas fuertes de quitarse la vida. No se ha mostrado que prevenga el suicidio. No reemplaza una estancia en el hospital.',
            sources: ['A2', 'A3'],
          },
          {
            text: 'La ketamina se aprobó en 1970 para dormir a las personas en una cirugía. Se estudia desde los años 1960.',
            sources: ['K6'],
          },
          {
            text: 'La ketamina por la vena (infusión) se usa para depresión, TEPT, ansiedad o dolor que dura. Ese es un uso no aprobado (off-label): no se aprobó para eso.',
            sources: ['A8'],
          },
          { text: 'La esketamina no está aprobada para el dolor.', sources: ['A10'] },
        ],
      },
      {
        title: 'Cómo puede funcionar',
        facts: [
          {
            text: 'Bloquea un receptor (NMDA) del glutamato, que lleva señales en el cerebro. No se sabe cómo eso sube el ánimo.',
            sources: ['K1'],
          },
          {
            text: 'Donde ayuda, algunas personas lo sienten en horas o en un día. Con los antidepresivos usuales tarda semanas.',
            sources: ['K2'],
          },
        ],
      },
      {
        title: 'Cómo son las citas',
        facts: [
          {
            text: 'El espray nasal (esketamina) se da solo en un lugar certificado. Alguien le vigila por lo menos 2 horas. Nunca se lleva a casa.',
            sources: ['L1'],
          },
          {
            text: 'Con el espray nasal, por lo común hay dos citas por semana en el primer mes. En el segundo mes hay una por semana. Después, una por semana o cada dos semanas.',
            sources: ['L4'],
          },
          {
            text: 'En los estudios, una infusión duró unos 40 minutos, muchas veces seis en dos o tres semanas. Fue en una clínica, y ahí se vigilaron la presión, el corazón y la respiración.',
            sources: ['K3'],
          },
          {
            text: 'Después del primer ciclo de infusiones, no hay un plan acordado para más. Las dosis por mucho tiempo se han estudiado poco.',
            sources: ['K8'],
          },
          {
            text: 'La mayoría de las personas sigue despierta. Durante una dosis, algunas se sienten lejos, o ven u oyen cosas que no están. La vista puede nublarse.',
            sources: ['K4'],
          },
          {
            text: 'No puede manejar hasta el día siguiente, después de dormir bien. Planee quién le lleva.',
            sources: ['L2'],
          },
        ],
      },
      {
        title: 'La infusión y el espray nasal no son lo mismo',
        facts: [
          {
            text: 'No se halló ningún estudio que compare de forma directa una infusión y el espray nasal. No son lo mismo, y no está probado que sean iguales.',
            sources: ['E7'],
          },
        ],
      },
      {
        title: 'Qué tan bien funciona',
        facts: [
          {
            text: 'Muchas personas notan algo pronto. Muchas veces no dura: la recaída es común. No todos los estudios están de acuerdo.',
            sources: ['E2', 'E3', 'E4'],
          },
          {
            text: 'En un estudio abierto con personas sin psicosis, 55 de cada 100 mejoraron con claridad con infusiones de ketamina. Se midió tras 3 semanas. Con TEC fueron 41 de cada 100.',
            sources: ['E1'],
          },
          {
            text: 'En un estudio en hospitales, los síntomas casi se quitaron en 46 de cada 100 personas con ketamina. Con TEC fueron 63 de cada 100.',
            sources: ['E2'],
          },
          {
            text: 'De cada 100 personas que se sintieron bien en ese estudio, 70 recayeron antes de un año tras la ketamina. Tras la TEC fueron 63.',
            sources: ['E2'],
          },
          {
            text: 'Tras seis infusiones, la mitad de quienes habían mejorado recayó en los 18 días después de la última.',
            sources: ['E3'],
          },
          {
            text: 'En un estudio, 62 pacientes de hospital recibieron hasta 8 infusiones, además de su atención usual. Eran de ketamina o de midazolam (una medicina que da sueño). No se halló una diferencia clara.',
            sources: ['E4'],
          },
          {
            text: 'En ese estudio, no se dijo a los pacientes ni al personal quién recibía qué, pero la mayoría lo adivinó. El estudio es pequeño.',
            sources: ['E4'],
          },
          {
            text: 'Con esketamina sola, los síntomas casi se quitaron tras 4 semanas en unas 23 de cada 100 personas. Con un espray sin medicina (placebo) fueron unas 8 de cada 100.',
            sources: ['E5'],
          },
          {
            text: 'Con esketamina y un antidepresivo, 59 de cada 100 personas mejoraron con claridad. Con un espray sin medicina (placebo) y un antidepresivo fueron 45 de cada 100.',
            sources: ['E6'],
          },
          {
            text: 'Un estudio en Japón tuvo 202 personas. Con un antidepresivo, la esketamina no fue mejor tras 4 semanas que un espray sin medicina (placebo).',
            sources: ['E18'],
          },
        ],
      },
      {
        title: 'Qué puede salir mal',
        facts: [
          {
            text: 'Los efectos secundarios son comunes. Con esketamina, a cerca de la mitad de las personas les da mucho sueño. La mayoría se siente desconectada de sí misma por un rato. En 3 a 4 de cada 1,000 personas, el sueño llegó hasta perder el conocimiento.',
            sources: ['T11'],
          },
          {
            text: 'Hubo también mareo, náusea, partes dormidas del cuerpo, el corazón más rápido o, a veces, un ánimo muy alto.',
            sources: ['K4'],
          },
          {
            text: 'La presión sube, sobre todo unos 40 minutos después de una dosis. Antes se revisa.',
            sources: ['C6'],
          },
          {
            text: 'En Estados Unidos, la esketamina lleva una advertencia en recuadro y solo se da con un programa de seguridad. La advertencia nombra mucho sueño, sentir desconexión, respiración lenta y mal uso. También nombra ideas de quitarse la vida en jóvenes.',
            sources: ['W1'],
          },
          {
            text: 'Las dos son medicinas controladas, y algunas personas llegan a hacer mal uso de ellas. El uso largo o fuerte puede llevar a problemas de la vejiga y del hígado.',
            sources: ['W3'],
          },
          {
            text: 'Se halló ketamina en 912 muertes por sobredosis en 45 zonas de Estados Unidos. Fue de julio de 2019 a junio de 2023. Eran 4 de cada 1,000 muertes por sobredosis allí. En la mayoría había también otras drogas. Las cifras no separan el uso médico de otros usos.',
            sources: ['W2'],
          },
          {
            text: 'Los efectos secundarios en la mente, el corazón y los nervios son más comunes que con un placebo (sin medicina). La seguridad a lo largo de años se ha estudiado poco.',
            sources: ['W4'],
          },
          {
            text: 'Las medicinas usuales también hacen daños. Con los opioides, se puede llegar a depender de ellos, y la respiración puede hacerse lenta. Los AINE o NSAID (como el ibuprofeno) pueden causar sangrado y dañar el corazón. Los antidepresivos llevan una advertencia en recuadro hasta los 24 años.',
            sources: ['K9'],
          },
        ],
      },
      {
        title: 'Qué hallaron los estudios, por tipo de problema',
        facts: [
          {
            text: 'TEPT solo: ningún beneficio cierto. Primero va la terapia hablada para el trauma.',
            sources: ['E8'],
          },
          { text: 'Ansiedad o TOC solos: unos pocos estudios pequeños, con efectos cortos.', sources: ['E9'] },
          {
            text: 'Ánimo bajo de una época del año: van primero terapia de luz, terapia hablada y antidepresivos.',
            sources: ['E10'],
          },
          { text: 'Trastorno bipolar: se sabe mucho menos. Vea a un psiquiatra.', sources: ['T4'] },
          {
            text: 'Alcohol, cocaína u opioides: estudios pequeños, casi siempre con terapia hablada. No está aprobado para esto, y van primero los tratamientos probados.',
            sources: ['K7'],
          },
          {
            text: 'Dolor que dura y no es por cáncer: los expertos no están de acuerdo. En 2018, sociedades del dolor de Estados Unidos vieron algo de apoyo para unos pocos tipos de dolor. En 2025 se revisaron 67 estudios de la ketamina y de cuatro drogas parecidas. No se halló un beneficio claro, y sí más efectos secundarios.',
            sources: ['E11', 'E14'],
          },
          {
            text: 'SDRC: la guía de 2018 vio apoyo moderado, hasta por 12 semanas. Vea pronto a un especialista.',
            sources: ['E11', 'E17'],
          },
          { text: 'Dolor tras una lesión de la médula espinal: apoyo débil, por poco tiempo.', sources: ['E12'] },
          {
            text: 'Otro dolor de los nervios, miembro fantasma, fibromialgia, dolor de cabeza y de espalda: los estudios no han mostrado mucho.',
            sources: ['E13'],
          },
          { text: 'Dolor en las articulaciones: no se halló ninguna guía que lo apoye.', sources: ['E16'] },
          { text: 'Dolor por cáncer: se sabe muy poco. Pregunte a su equipo de cáncer.', sources: ['E15'] },
          {
            text: 'En una cirugía, el equipo de anestesia puede usar ketamina para el dolor. Estas preguntas no tratan de eso.',
            sources: ['P1'],
          },
          {
            text: 'No se halló ningún estudio que compare la ketamina con el cannabis para estos problemas.',
            sources: ['K10'],
          },
        ],
      },
      {
        title: 'Su otra atención sigue',
        facts: [
          {
            text: 'Siga viendo a sus médicos. Los antidepresivos usuales y la terapia hablada siguen, salvo que el especialista diga otra cosa.',
            sources: ['K5'],
          },
        ],
      },
      {
        title: 'Cómo elegir una clínica',
        facts: [
          {
            text: 'En una clínica cuidadosa, un profesional de la salud le evalúa primero. Le vigila durante y después de una dosis. Informa a su médico.',
            sources: [],
          },
          { text: 'No manda medicina a su casa por correo.', sources: ['L5', 'L6'] },
          { text: 'Dice cuánto gana con un tratamiento, y qué no ofrece.', sources: [] },
        ],
      },
    ],
  },

  list,
  date: (iso) => {
    const [year, month = 0, day] = iso.split('-').map(Number);
    return `${day} de ${months[month - 1]} de ${year}`;
  },
} as const satisfies Words;
