/**
 * Spanish for people in the United States. It says what English says, no softer and no stronger, and never says whether the
 * visitor is a man or a woman. Nobody has reviewed the wording yet.
 */
import type { Words } from './words.js';

const list = (items: readonly string[]): string => new Intl.ListFormat('es-US', { type: 'conjunction' }).format(items);
const either = (items: readonly string[]): string =>
  new Intl.ListFormat('es-US', { type: 'disjunction' }).format(items);
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
    startAgain: 'Empezar de nuevo',
    newTab: 'se abre en otra pestaña',
    language: 'Idioma',
    clinic: (name) => `Para lo que puede esperar, también puede hablar con ${name ?? 'esta clínica'}.`,
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
    title: '¿Necesita ayuda ahora mismo?',
    emergency: (numbers) => `Emergencia: ${either(numbers)}`,
    emergencyUnknown: 'Llame al número de emergencia de su zona',
    call: (number, key) => (key === undefined ? `Llame al ${number}` : `Llame al ${number} y oprima ${key}`),
    text: (number, word) =>
      word === undefined ? `Mande un texto al ${number}` : `Mande ${word} por texto al ${number}`,
    callInstead: (number) => `Si el ${number} no conecta:`,
    mayNotSpeak: 'Puede que no hablen español.',
    chat: (service) => `Chat con ${service}`,
    find: (site) => `Busque una línea de ayuda: ${site}`,
    more: 'Más formas de recibir ayuda',
    country: 'Mostrar ayuda para',
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
    substanceHelpline: (number) => `Una línea gratis de ayuda con alcohol y drogas: ${number}.`,
    substanceHelplineUnknown: 'Pregunte a un médico o farmacéutico dónde hay ayuda con el alcohol o las drogas.',
  },

  intro: {
    title: '¿Tiene sentido pedir ver a un especialista?',
    lead: [
      'Tal vez ha leído de tratamientos nuevos para la depresión o el dolor.',
      'Estas preguntas le ayudan a decidir si pide un referido (una orden para ver a un especialista). Así el especialista puede ver con usted todas sus opciones.',
    ],
    is: 'Al final lee si tiene sentido pedirlo, por qué, y qué decir y preguntar.',
    isNot:
      'Esto no es un diagnóstico ni un examen. Solo un profesional de la salud puede decir qué tratamiento le puede servir.',
    time: 'Son unas 15 preguntas cortas, y una más por cada medicina que nombre. Cuente con 10 minutos.',
    loses:
      'Si usa el botón Atrás del navegador o carga la página otra vez, pierde sus respuestas. Use el botón Atrás de estas páginas.',
    preparation: {
      title: 'Prepare su cita',
      lead: ['Estas preguntas le ayudan a preparar una cita.'],
      is: 'Al final recibe una lista para llevar a su cita, y preguntas para hacer.',
    },
    start: 'Empezar',
    resume: 'Seguir con sus respuestas',
  },
  privacy:
    'Sus respuestas se quedan en esta página. No se mandan ni se guardan. El sitio web mismo puede usar rastreadores.',
  review: {
    none: 'Los médicos de esta clínica aún no han revisado estas preguntas. Ningún otro profesional de la salud lo ha hecho.',
    by: (who, when) => `Revisado para esta clínica por ${who} el ${when}.`,
    translation: 'Nadie ha revisado aún esta traducción del inglés.',
  },

  why: {
    age: 'Preguntamos porque estas preguntas se hicieron para personas adultas.',
    emergency: 'Preguntamos porque todo esto necesita ayuda de inmediato.',
    'self-harm': 'Preguntamos para mostrarle ayuda primero. Su respuesta se queda en esta página.',
    told: 'Preguntamos porque un profesional que le ha visto sabe más que una página web.',
    opioids:
      'Preguntamos porque los opioides junto con otros tratamientos que calman pueden hacer lenta la respiración.',
    'opioid-goal': 'Preguntamos para decirle cómo se hace con cuidado. No cambia su resultado.',
    pregnancy: 'Preguntamos a todo el mundo, porque algunos tratamientos pueden dañar al bebé.',
    'alcohol-drugs': 'Preguntamos porque se puede hacer mal uso de algunos tratamientos. Aquí no se juzga a nadie.',
  },

  questions: {
    concerns: {
      legend: '¿Con qué quiere ayuda?',
      short: 'Quiero ayuda con',
      hint: 'Elija todo lo que corresponda.',
      options: {
        depression: 'Depresión o desánimo que dura',
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
        'chest-or-breathing': 'Tengo dolor en el pecho, o me cuesta respirar',
        'stroke-signs': 'De repente se me cae un lado de la cara, tengo débil un brazo o pierna, o no hablo bien',
        overdose: 'Tomé o usé demasiado de una medicina o de una droga',
        'cauda-equina':
          'Me duele la espalda, y hace poco se me durmió la entrepierna o no controlo la orina o el excremento',
        'harm-others': 'Podría lastimar a otra persona',
        'psychosis-now': 'Oigo o veo cosas que otros no oyen ni ven, o tengo la certeza de que quieren hacerme daño',
        'mania-now': 'Casi no he dormido en días, tengo mucha energía y no puedo ir más despacio',
        none: 'No, nada de esto me pasa ahora',
        unsure,
      },
    },
    'self-harm': {
      legend: 'En este momento, ¿piensa en quitarse la vida o en hacerse daño?',
      short: 'Ideas de quitarme la vida o hacerme daño',
      options: {
        no: 'No',
        'might-act': 'Sí, y podría hacerlo, tengo un plan, o ya hice algo',
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
        seasonal: 'Depresión de temporada (desánimo en la misma época cada año)',
        bipolar: 'Trastorno bipolar (épocas de ánimo muy alto y épocas de ánimo bajo)',
        psychosis: 'Psicosis o esquizofrenia (oír o ver cosas, en el pasado)',
        'anxiety-disorder': 'Un trastorno de ansiedad, como pánico o TOC',
        'ptsd-disorder': 'TEPT o PTSD',
        none: 'No, nadie me ha dicho que tengo algo de esto',
        unsure,
      },
    },
    medicines: {
      legend: '¿Qué medicinas ha tomado alguna vez para el desánimo?',
      short: 'Medicinas para el desánimo',
      hint: 'Agregue cada una que recuerde.',
      options: {
        'names-unknown': 'Hay algunas cuyo nombre no recuerdo',
        none: 'No, nunca he tomado una medicina para el desánimo',
      },
    },
    trial: {
      legend: (medicine) => `¿Qué se parece más a lo que pasó con ${medicine}?`,
      short: (medicine) => `Qué pasó con ${medicine}`,
      options: {
        'not-enough': 'Tomé una dosis completa por 6 semanas o más, y no ayudó lo suficiente',
        'wore-off': 'Tomé una dosis completa por 6 semanas o más. Ayudó, y después dejó de ayudar',
        short: 'Tomé esta medicina por menos de 6 semanas',
        'side-effects': 'Dejé esta medicina por los efectos secundarios',
        'low-dose': 'Tomé una dosis baja, me salté muchas dosis, o era para dormir, el dolor u otra cosa',
        'helping-now': 'Tomo esta medicina ahora, y ayuda',
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
        ketamine: 'Ketamina o esketamina',
        none: 'No he tenido ninguno de estos',
        unsure,
      },
    },
    'pain-kinds': {
      legend: '¿Qué tipo de dolor es?',
      short: 'Tipo de dolor',
      hint: 'Elija todo lo que corresponda.',
      options: {
        crps: 'SDRC o CRPS (dolor que arde en un brazo o pierna, muchas veces tras una lesión)',
        'spinal-cord-injury': 'Dolor después de una lesión de la médula espinal',
        nerve: 'Otro dolor de los nervios (que arde, da punzadas u hormigueo)',
        fibromyalgia: 'Fibromialgia (dolor en muchas partes del cuerpo)',
        'back-neck': 'Dolor de espalda o de cuello',
        'phantom-limb': 'Dolor en un brazo o pierna que ya no está (miembro fantasma)',
        joint: 'Dolor en las articulaciones, como la artritis',
        headache: 'Dolor de cabeza o migraña',
        cancer: 'Dolor por el cáncer, o por su tratamiento',
        other: 'Otro tipo de dolor',
        unsure,
      },
    },
    'pain-care': {
      legend: '¿Qué se parece más a la atención que ha tenido para este dolor?',
      short: 'Atención para el dolor',
      hint: 'Puede ser con pastillas, inyecciones, ejercicio con un terapeuta, una cirugía o terapia hablada.',
      options: {
        'two-or-more': 'Lo tengo desde hace 3 meses o más, y probé dos o más tipos de atención con un médico',
        'one-or-none': 'Lo tengo desde hace 3 meses o más, y probé un tipo de atención o ninguno',
        newer: 'El dolor tiene menos de 3 meses',
        unsure,
      },
    },
    opioids: {
      legend: '¿Toma algo de esto?',
      short: 'Opioides',
      hint: 'Elija todo lo que corresponda.',
      options: {
        prescribed: 'Medicina opioide para el dolor, recetada por un médico, como oxicodona o tramadol',
        'methadone-buprenorphine': 'Metadona o buprenorfina (Suboxone)',
        naltrexone: 'Naltrexona (Vivitrol)',
        'not-prescribed': 'Opioides que nadie me recetó',
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
      legend: '¿Ha tenido alguno de estos problemas del corazón, los vasos de sangre o el cerebro?',
      short: 'Corazón, vasos de sangre y cerebro',
      hint: 'Elija todo lo que corresponda.',
      options: {
        'aneurysm-avm-bleed':
          'Un vaso de sangre hinchado (aneurisma), vasos enredados (MAV o AVM), o sangrado en el cerebro',
        'heart-attack-recent': 'Un ataque al corazón en las últimas 6 semanas',
        'bp-uncontrolled': 'Presión alta que no está bajo control',
        'head-pressure': 'Presión alta dentro de la cabeza, un tumor cerebral, o hace poco un golpe grave en la cabeza',
        'heart-attack-stroke-past': 'Un ataque al corazón hace más tiempo, o un derrame cerebral',
        'heart-disease':
          'Mal del corazón: angina (dolor de pecho), insuficiencia cardíaca (corazón débil) o una válvula mala',
        'bp-controlled': 'Presión alta que está bajo control',
        none: 'No, no he tenido ninguno de estos',
        unsure,
      },
    },
    health: {
      legend: '¿Tiene alguno de estos otros problemas de salud?',
      short: 'Otros problemas de salud',
      hint: 'Elija todo lo que corresponda.',
      options: {
        allergy: 'Alergia a la ketamina o la esketamina',
        'liver-severe': 'Enfermedad grave del hígado',
        'thyroid-untreated': 'Tiroides muy activa (hipertiroidismo) sin tratar',
        liver: 'Otra enfermedad del hígado',
        'eye-pressure': 'Presión alta en el ojo (glaucoma)',
        bladder: 'Problemas de la vejiga',
        lungs: 'Enfermedad de los pulmones, o apnea (al dormir se para la respiración)',
        seizures: 'Convulsiones',
        kidney: 'Enfermedad de los riñones',
        porphyria: 'Porfiria (una enfermedad rara que viene de familia)',
        memory: 'Problemas de la memoria',
        none: 'No, no tengo ninguno de estos',
        unsure,
      },
    },
    pregnancy: {
      legend: '¿Está en embarazo, busca un embarazo, o da pecho?',
      short: 'Embarazo y lactancia',
      options: {
        pregnant: 'Estoy en embarazo',
        trying: 'Busco un embarazo',
        breastfeeding: 'Doy pecho (lactancia)',
        no: 'No, o esto no es para mí',
        'prefer-not': preferNot,
      },
    },
    'alcohol-drugs': {
      legend: 'En el último año, ¿le ha causado problemas el alcohol o el uso de drogas?',
      short: 'Alcohol y drogas',
      options: {
        now: 'Sí, y todavía los causa',
        past: 'Los causó, pero ya no',
        no: 'No',
        'prefer-not': preferNot,
      },
    },
    'other-medicines': {
      legend: '¿Toma alguna de estas otras medicinas?',
      short: 'Otras medicinas',
      hint: 'No deje ninguna por su cuenta.',
      options: {
        sedatives: 'Pastillas para dormir, la ansiedad o las convulsiones, o gabapentina o pregabalina',
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
    lowDosesCommon: 'Una dosis baja de esta medicina, como para dormir o el dolor, no es una prueba completa.',
    fullDoseTitle: '¿Qué es una dosis completa?',
    fullDose:
      'Es la dosis a la que su médico quería llegar para la depresión. Si no la sabe, elija “No lo sé con seguridad”.',
    inShort: {
      'not-enough': 'dosis completa por 6 semanas o más, no ayudó lo suficiente',
      'wore-off': 'dosis completa por 6 semanas o más, ayudó y dejó de ayudar',
      short: 'menos de 6 semanas',
      'side-effects': 'se dejó por efectos secundarios',
      'low-dose': 'dosis baja, dosis saltadas, o para otra cosa',
      'helping-now': 'ayuda ahora',
      unsure: 'no se sabe',
    },
  },

  medicineSearch: {
    label: 'Busque una medicina',
    instructions:
      'Escriba un nombre o cómo empieza. No importa si no está bien escrito. Use las flechas del teclado para elegir.',
    results: (count) => plural(count, 'medicina encontrada', 'medicinas encontradas'),
    noResults: 'No se encontró ninguna medicina. Puede agregar el nombre tal como lo escribió.',
    addTyped: (text) => `Agregar “${text}” tal como lo escribí`,
    tooLong: (most) => `Es muy largo para un nombre. Use ${most} letras o menos.`,
    pick: 'Elija un nombre de la lista, o agregue el nombre tal como lo escribió.',
    added: (medicine) => `Se agregó a su lista: ${medicine}.`,
    alreadyListed: (medicine) => `Ya estaba en su lista: ${medicine}.`,
    removed: (medicine) => `Se quitó de su lista: ${medicine}.`,
    list: 'Su lista',
    listEmpty: 'Aún no hay nada en su lista.',
    remove: 'Quitar',
    typed: 'tal como lo escribió',
    browse: 'Ver todas las medicinas por familia',
    known: (medicines) => `Ya nos contó de ${list(medicines)}. Eso se queda en su lista.`,
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
    NDRI: { name: 'Bupropión', gloss: 'un antidepresivo de su propia clase' },
    TECA: { name: 'Familia de la mirtazapina', gloss: 'antidepresivos que muchas veces dan sueño' },
    TCA: { name: 'Tricíclicos', gloss: 'antidepresivos más antiguos' },
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
    lead: 'Puede hablar con alguien ahora, aunque en este momento esté a salvo. Nadie ve lo que elige aquí, así que cuénteselo también a una persona.',
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
    lead: 'Todavía puede cambiar cada una.',
    change: 'Cambiar',
    skipped: 'Pregunta saltada',
    see: 'Ver qué significa esto',
  },

  outcomes: {
    'get-help-now': {
      title: 'Busque ayuda ahora',
      lead: ['Nadie en la clínica ve sus respuestas, y no se ha llamado a nadie. Por favor, no espere.'],
    },
    'adult-with-you': {
      title: 'Hable con una persona adulta de confianza, y con su médico',
      lead: [
        'Estas preguntas se hicieron para personas adultas, así que paramos aquí.',
        'Hizo bien en buscar ayuda. Su mamá, su papá, un familiar, un maestro o la enfermera de la escuela pueden ayudarle a encontrarla.',
        'Su médico puede hablar con usted de todos los tratamientos que hay para su edad.',
      ],
    },
    'own-doctor-clear': {
      title: 'Hable primero con su médico: hay algo que se debe revisar',
      lead: [
        'Por una de sus respuestas, un médico debe revisarle antes de cualquier tratamiento nuevo. Es por su seguridad.',
        'No quiere decir que no se puede hacer nada. Hay otros tratamientos. Pregunte también por ellos.',
      ],
    },
    'own-doctor': {
      title: 'Hable primero con su médico',
      lead: ['Hay algo que averiguar o resolver antes de un referido. Su médico es la persona indicada para empezar.'],
    },
    'referral-both': {
      title: 'Tiene sentido pedir dos referidos: a un especialista en salud mental y a uno en dolor',
      lead: [
        'Pida que los dos sigan un mismo plan con usted y con su médico.',
        'Un referido es para una evaluación: los especialistas ven todas sus opciones. Puede que le propongan otra cosa.',
      ],
    },
    'referral-mental-health': {
      title: 'Tiene sentido pedir un referido a un especialista en salud mental',
      lead: [
        'Un referido es para una evaluación. Ahí el especialista ve todas sus opciones. Puede que le proponga otra cosa.',
      ],
    },
    'referral-pain': {
      title: 'Tiene sentido pedir un referido a un especialista en dolor',
      lead: [
        'Un referido es para una evaluación. Ahí el especialista ve todas sus opciones. Puede que le proponga otra cosa.',
      ],
    },
    'pain-clinic': {
      title: 'Puede tener sentido preguntar por una clínica del dolor',
      lead: [
        'Una clínica del dolor ve muchos tipos de atención juntos. Pregunte qué funciona mejor para su tipo de dolor.',
      ],
    },
    'gather-history': {
      title: 'Reúna primero la lista de sus medicinas',
      lead: [
        'Tal vez su lista muestre que ya se probó lo suficiente. Entonces tiene sentido pedir un referido.',
        'Pida a su farmacia o a su médico una lista de las medicinas que tomó. Pida las dosis y las fechas.',
      ],
    },
    'next-step': {
      title: 'Hable con su médico sobre el siguiente paso',
      lead: ['Puede haber más cosas que probar con su médico. Tiene sentido preguntar cuáles.'],
    },
  },

  outcome: {
    bothWithPainClinic:
      'Tiene sentido pedir dos referidos: a un especialista en salud mental y a una clínica del dolor',
    preparation: {
      title: 'Su resumen, listo para llevar',
      lead: ['Llévelo a su próxima cita. Dice lo que nos contó, y qué preguntar.'],
    },
    why: 'Por qué decimos esto',
    answered: (answers) => `Su respuesta: ${answers.join('; ')}`,
    skippedAnswer: 'Usted saltó esta pregunta.',
    source: (source) => `Fuente: ${source}`,
    noYear: 'año sin registrar',
    ownRule: 'nuestra propia regla',
    notes: 'Es bueno saber',
    counts: ({ adequateMedicines, adequateClasses, maybeMedicines }) =>
      [
        `${plural(adequateMedicines, 'medicina', 'medicinas')} con prueba completa, de ${plural(adequateClasses, 'familia', 'familias')}.`,
        maybeMedicines > 0 &&
          `${plural(maybeMedicines, 'medicina más que tal vez la tuvo', 'medicinas más que tal vez la tuvieron')}.`,
      ]
        .filter(Boolean)
        .join(' '),
    countsUnknown: 'No se sabe cuántas medicinas tuvieron una prueba completa.',
    typedNotCounted: 'Los nombres que no conocemos no se cuentan.',
    missing: (medicines, classes) =>
      [
        medicines > 0 && `Lo que falta: ${plural(medicines, 'medicina más', 'medicinas más')} con prueba completa.`,
        classes > 0 && `Lo que falta: medicinas de ${plural(classes, 'familia más', 'familias más')}.`,
      ]
        .filter(Boolean)
        .join(' '),
    otherTreatments: 'Hay otros tratamientos. Pregunte también por ellos a su médico.',
    raised: 'Esta clínica pide que su médico revise esto primero.',
    keepOpen: 'Puede pedir ayuda con las dos cosas: con esto, y con un referido.',
    alsoDepression: 'Sobre su depresión',
    alsoPain: 'Sobre su dolor',
    ask: 'Qué preguntar',
    questionsToAsk: [
      '¿Cuáles son todas mis opciones, y cuál probaría usted primero?',
      '¿Está aprobado este tratamiento para lo que tengo, o se usa fuera de etiqueta (off-label)?',
      '¿Qué tan bien funciona? ¿Comparado con qué, y por cuánto tiempo?',
      '¿Qué puede salir mal en mi caso?',
      '¿Quién me vigila, y por cuánto tiempo?',
      '¿Qué hacemos si deja de funcionar?',
      '¿Cuánto cuesta, y lo paga mi seguro médico?',
      '¿Cómo va a hablar usted con mi médico?',
      '¿Qué hago si me siento peor?',
    ],
    always: 'Haga lo que haga después',
    alwaysItems: [
      { text: 'No deje ni cambie ninguna medicina por su cuenta.', sources: ['M8'] },
      {
        text: 'No use ketamina en casa sin un profesional de la salud ahí. La FDA ha advertido sobre esto.',
        sources: ['L5', 'L6'],
      },
    ],
    noDoctor: 'Si no tiene médico',
    noDoctorItems: (clinic, phone) => [
      'Un centro de salud comunitario puede ver a personas sin seguro médico. Busque “centro de salud comunitario” y su ciudad.',
      'La línea para miembros de su seguro médico puede darle nombres de médicos que aceptan pacientes nuevos.',
      `${clinic ?? 'La clínica de este sitio web'} tal vez conozca a un médico cerca de usted.${phone === undefined ? '' : ` Llame al ${phone}.`}`,
    ],
    clinic: 'Esta clínica',
    clinicPhone: 'Teléfono',
    clinicLink: 'Ir a la página de citas de la clínica',
  },

  rules: {
    'concerns-ptsd-only':
      'Para el TEPT solo, los estudios de los tratamientos nuevos no muestran un beneficio cierto. Primero va la terapia hablada para el trauma.',
    'concerns-anxiety-only':
      'Para la ansiedad o el TOC solos, los tratamientos nuevos tienen solo unos pocos estudios pequeños. Los efectos fueron cortos.',
    'concerns-opioids-only':
      'Tomar menos opioides se planea con quien los receta. Nunca los deje rápido. La ketamina no es una forma probada de dejar los opioides.',
    'concerns-other':
      'Estas preguntas son sobre la depresión y el dolor. Para otra cosa, lo mejor es empezar con su médico.',
    'concerns-ptsd-too': 'Cuénteles del TEPT. Pregunte por la terapia hablada para el trauma.',
    'concerns-anxiety-too': 'Cuénteles de la ansiedad, el pánico o el TOC.',
    'concerns-opioids-too':
      'Si quiere bajar los opioides, planéelo con quien los receta. Nunca los deje rápido. La ketamina no es una forma probada de dejar los opioides.',
    'age-under-18': 'Tiene menos de 18 años. La esketamina, de la que mucha gente lee, no está aprobada para su edad.',
    'age-18-24':
      'Los antidepresivos llevan una advertencia: hasta los 24 años pueden crecer las ideas de quitarse la vida. Si eso pasa, avise a alguien de inmediato.',
    'age-65-plus': 'Dígales su edad. Desde los 65 años, muchas veces se empieza con dosis más bajas, y se sabe menos.',
    'age-not-said': 'Dígales su edad.',
    'age-adults-only': 'Estas preguntas se hicieron para personas de 18 años o más.',
    'emergency-body': 'Lo que eligió puede ser una emergencia médica. Cada minuto puede contar.',
    'emergency-harm-others': 'Eligió que podría lastimar a otra persona. Llame ahora mismo, para que llegue ayuda.',
    'emergency-psychosis': 'Lo que eligió puede dar miedo, y necesita hoy la ayuda de un profesional de la salud.',
    'emergency-mania':
      'Días casi sin dormir y con demasiada energía necesitan hoy la ayuda de un profesional de la salud.',
    'self-harm-might-act': 'Eligió que podría actuar por ideas de quitarse la vida, o que ya hizo algo.',
    'self-harm-safe-now':
      'Cuente pronto estas ideas a un profesional de la salud. No se ha mostrado que la esketamina prevenga el suicidio, y no reemplaza una estancia en el hospital.',
    'told-no-depression':
      'Por sus respuestas, no sabemos de un profesional que le haya hablado de depresión. Su médico puede averiguar qué pasa.',
    'told-seasonal-first':
      'Para el desánimo de una época del año, van primero terapia de luz, terapia hablada y antidepresivos.',
    'told-seasonal': 'Cuénteles que el ánimo le baja en la misma época. La terapia de luz puede ayudar entonces.',
    'told-bipolar':
      'Cuénteles del trastorno bipolar, y pida ver a un psiquiatra. En él se han estudiado mucho menos los tratamientos nuevos.',
    'told-psychosis':
      'Cuénteles de la psicosis, y pida ver a un psiquiatra. Los estudios dejaron fuera a quienes tenían psicosis.',
    'told-anxiety': 'Cuénteles del trastorno de ansiedad.',
    'told-ptsd': 'Cuénteles del TEPT.',
    'medicine-ketamine':
      'Cuénteles que ya recibió ketamina o esketamina: cuánta, cada cuánto, si ayudó y cómo se sintió.',
    'medicine-compounded-spray':
      'La FDA ha advertido de daños graves por esprays nasales de ketamina que prepara una farmacia. Diga si usó uno.',
    'medicine-compounded-home':
      'La FDA ha advertido sobre la ketamina que prepara una farmacia y se usa en casa. Diga si la usó en casa.',
    'medicine-sedating':
      'Cuénteles de las medicinas que dan sueño. Junto con otras que calman pueden hacer lenta la respiración.',
    'medicine-stimulant': 'Cuénteles del estimulante. Puede subir más la presión.',
    'medicine-maoi': 'Cuénteles del IMAO. Puede subir más la presión.',
    'medicine-benzodiazepine':
      'Cuénteles de la pastilla que calma (benzodiazepina). Tal vez haga que los tratamientos nuevos funcionen menos. Dejarla de golpe es peligroso.',
    'medicine-lamotrigine':
      'Cuénteles de la lamotrigina. No está claro si hace que los tratamientos nuevos funcionen menos.',
    'medicine-theophylline': 'Cuénteles de la teofilina. Puede hacer más probable una convulsión.',
    'medicine-opioid':
      'Cuénteles del opioide. Nunca lo deje rápido, y nunca baje la dosis rápido: eso puede causar un daño grave.',
    'medicine-naltrexone':
      'Cuénteles de la naltrexona. Un estudio pequeño halló que tal vez haga que los tratamientos nuevos funcionen menos.',
    'medicine-opioid-treatment':
      'Cuénteles de la metadona o la buprenorfina. No la deje: dejarla sube el riesgo de recaída y de sobredosis.',
    'medicine-opioid-like': 'Cuénteles de la tianeptina. Actúa como un opioide. No la deje rápido sin ayuda.',
    'medicine-st-johns-wort': 'Cuénteles de la hierba de San Juan. Cambia el efecto de muchas medicinas.',
    'medicine-liver': 'Cuénteles de esta medicina, y pida que le revisen el hígado.',
    'medicine-thyroid': 'Cuénteles de la hormona tiroidea. Puede sumarse a la presión alta.',
    'medicine-bipolar': 'Diga para qué era esta medicina. También se usa para el trastorno bipolar.',
    'medicine-seizures': 'Diga para qué era esta medicina. También se usa para las convulsiones.',
    'trial-helping-now':
      'Una medicina le está ayudando ahora. Hable de qué tan bien funciona antes de empezar algo nuevo.',
    'one-family':
      'Las medicinas con prueba completa son de una sola familia. Algunos seguros médicos piden dos familias.',
    'other-care-tried': 'Cuénteles de los otros tratamientos, y si cada uno ayudó.',
    'other-care-ketamine':
      'Cuénteles de la ketamina o esketamina que recibió: cuánta y cada cuánto. Diga si ayudó, y cómo se sintió.',
    'other-care-none': 'Pregunte también por la terapia hablada.',
    'pain-cancer':
      'Para el dolor por cáncer, va primero su equipo de cáncer. Ellos conocen su enfermedad y sus medicinas.',
    'pain-care-first':
      'Si el dolor es más nuevo, ha tenido menos atención, o no lo sabe con seguridad, empiece con su médico.',
    'pain-experts-disagree':
      'Los expertos no están de acuerdo en cuánto ayudan los tratamientos nuevos para el dolor. “Lo que conviene saber” dice qué se halló.',
    'pain-weak-evidence':
      'Para este tipo de dolor, la evidencia de los tratamientos nuevos es débil o no hay. Vea “Lo que conviene saber”.',
    'pain-joint':
      'Para el dolor en las articulaciones, no hallamos ninguna guía que apoye los tratamientos nuevos. Vea “Lo que conviene saber”.',
    'pain-headache': 'Pregunte por un especialista en dolor de cabeza.',
    'opioids-prescribed':
      'Cuénteles de la medicina opioide para el dolor. Junto con otros tratamientos que calman puede hacer lenta la respiración.',
    'opioids-treatment':
      'Cuénteles de la metadona o la buprenorfina. Los tratamientos nuevos se han estudiado poco en quienes la toman. Dejarla sube el riesgo de recaída y de sobredosis.',
    'opioids-do-not-stop':
      'Nunca deje un opioide rápido, y nunca baje la dosis rápido. Hubo personas con síntomas de abstinencia, dolor sin control e ideas de quitarse la vida. Se baja despacio, con pasos que usted acuerda.',
    'opioids-naltrexone':
      'Cuénteles de la naltrexona. Un estudio pequeño halló que tal vez haga que los tratamientos nuevos funcionen menos.',
    'opioids-not-prescribed':
      'Primero va la ayuda con los opioides que nadie recetó. Hay tratamientos que sí funcionan, según los estudios.',
    'opioids-unsure': 'Lleve todos sus frascos de pastillas a la cita.',
    'opioid-goal-less':
      'Planee cada baja de dosis con un profesional de la salud, despacio y nunca todo de golpe. La ketamina no es una forma probada de dejar los opioides.',
    'heart-aneurysm':
      'La etiqueta dice que no se dé esketamina con un aneurisma, una MAV o tras un sangrado en el cerebro.',
    'heart-attack-recent':
      'Un ataque al corazón en las últimas 6 semanas: el folleto europeo dice que no se dé esketamina entonces.',
    'heart-bp-uncontrolled':
      'La ketamina y la esketamina suben la presión por un rato. La suya debe estar primero bajo control.',
    'heart-head-pressure':
      'La ketamina puede no ser segura con presión alta dentro de la cabeza. Un médico debe revisarle primero.',
    'heart-past':
      'Tras un derrame cerebral, el folleto europeo de la esketamina pide que un médico le revise primero. Pedimos lo mismo tras un ataque al corazón.',
    'heart-disease':
      'Con un mal del corazón, un médico debe revisarle primero. Así lo dice el folleto europeo de la esketamina.',
    'heart-bp-controlled': 'Cuénteles de su presión. Algunos tratamientos nuevos pueden subirla.',
    'heart-unsure': 'Pida a su médico que le revise el corazón, los vasos de sangre y la presión.',
    'health-allergy': 'No se debe dar ketamina ni esketamina a quien tiene alergia a una de las dos.',
    'health-liver-severe': 'Con una enfermedad grave del hígado, las guías dicen que se evite la ketamina.',
    'health-thyroid':
      'Con una tiroides muy activa sin tratar, un médico debe revisarle primero. Así lo dice el folleto europeo de la esketamina.',
    'health-liver': 'Cuénteles de su hígado. Se han reportado daños del hígado con ketamina repetida.',
    'health-eye-pressure': 'Cuénteles de la presión en el ojo. Las guías piden cuidado con la ketamina entonces.',
    'health-bladder': 'Cuénteles de su vejiga. El uso largo de ketamina puede inflamarla.',
    'health-lungs': 'Cuénteles de sus pulmones o de la apnea. Algunos tratamientos pueden hacer lenta la respiración.',
    'health-seizures': 'Cuénteles de sus convulsiones.',
    'health-kidney': 'Cuénteles de sus riñones. El espray no se estudió cuando los riñones fallan.',
    'health-porphyria': 'Cuénteles de la porfiria. Etiquetas antiguas de la ketamina piden tener cuidado.',
    'health-memory': 'Cuénteles de su memoria. Después de una dosis, la mente puede nublarse por un rato.',
    'health-unsure':
      'Pida a su médico que le revise el hígado, los pulmones, los ojos, los riñones, la vejiga y la tiroides.',
    'pregnancy-pregnant':
      'La esketamina puede dañar al bebé antes de nacer y no es para usarse en el embarazo. Las guías aconsejan no usar ketamina.',
    'pregnancy-trying':
      'Si busca un embarazo, hable primero con su médico. Algunos tratamientos pueden dañar al bebé antes de nacer.',
    'pregnancy-breastfeeding':
      'La etiqueta aconseja no dar pecho con la esketamina. Hable primero de qué es más seguro.',
    'pregnancy-not-said': 'Si puede haber un embarazo o si da pecho, dígaselo al especialista.',
    'alcohol-drugs-now':
      'Primero va la ayuda con el alcohol o las drogas, por el riesgo de mal uso. Si bebe mucho, no lo deje de golpe: puede ser peligroso.',
    'alcohol-drugs-past':
      'Cuénteles que el alcohol o las drogas fueron antes un problema. Se puede hacer mal uso de algunos tratamientos.',
    'alcohol-drugs-not-said':
      'Si el alcohol o las drogas son un problema, puede contárselo al especialista en la cita.',
    'other-medicines-sedatives':
      'Cuénteles de las pastillas para dormir, la ansiedad o las convulsiones. Pueden hacer lenta la respiración. Algunas tal vez hagan que los tratamientos nuevos funcionen menos.',
    'other-medicines-stimulants': 'Cuénteles del estimulante. Puede subir más la presión.',
    'other-medicines-maoi': 'Cuénteles del IMAO. Puede subir más la presión.',
    'other-medicines-theophylline': 'Cuénteles de la teofilina. Puede hacer más probable una convulsión.',
    'other-medicines-thyroid': 'Cuénteles de la hormona tiroidea. Puede sumarse a la presión alta.',
    'other-medicines-lamotrigine':
      'Cuénteles de la lamotrigina. No está claro si hace que los tratamientos nuevos funcionen menos.',
    'other-medicines-unsure': 'Lleve una lista de todas sus medicinas, o los frascos.',
    'other-medicines-do-not-stop':
      'No deje ninguna de sus otras medicinas por su cuenta. Dejar algunas de golpe es peligroso.',
    'depression-told': 'Un profesional de la salud le ha hablado de depresión.',
    'depression-enough-tried':
      'Estas medicinas se probaron por completo. No ayudaron lo suficiente, o dejaron de ayudar.',
    'depression-gather-trials':
      'No sabe con seguridad cómo fue con esta medicina, o saltó la pregunta. Su historial puede mostrar una prueba completa.',
    'depression-gather-names':
      'Tomó más medicinas de las que puede nombrar. Su historial puede mostrar una prueba completa.',
    'depression-gather-number': 'No sabe cuántas medicinas fueron. Su historial puede mostrarlo.',
    'depression-next':
      'La etiqueta de Estados Unidos y los consejos europeos cuentan dos medicinas con prueba completa. Una clínica o un seguro médico pueden pedir más.',
    'pain-enough-tried': 'El dolor lleva 3 meses o más, y probó dos o más tipos de atención.',
    'pain-crps':
      'Una guía de 2018 vio evidencia moderada de un tratamiento nuevo para el SDRC, hasta por 12 semanas. Un especialista en dolor puede verlo con usted.',
    'pain-spinal-cord-injury':
      'Una guía de 2018 vio evidencia débil para este tipo de dolor, por poco tiempo. Un especialista en dolor puede verlo con usted.',
  },

  handoff: {
    title: 'Qué decir al especialista o a su médico',
    lead: 'Esto es lo que nos contó. Llévelo en papel o en su celular.',
    documentTitle: 'Mis respuestas para mi cita',
    concerns: 'Quiero ayuda con',
    told: 'Un profesional de la salud me ha hablado de',
    medicines: 'Medicinas para el desánimo, ahora o antes',
    tried: 'Conteo',
    otherCare: 'Otros tratamientos',
    pain: 'Dolor',
    opioids: 'Opioides y otras medicinas',
    health: 'Salud',
    attention: 'Para revisar',
    unknown: 'No se sabe',
    unknownAnswer: 'no se sabe',
    selfHarm: 'Seguridad',
    includeSelfHarm: 'Agregar mi respuesta sobre quitarme la vida o hacerme daño',
    alsoTell: 'Hable también de esto',
    notInTable: 'nombre tal como se escribió, sin revisar',
    andMore: (count) => `y ${count} más`,
    footer: (version, isReviewed) =>
      `Información dada por su paciente, sin verificar. Referral screener, protocolo ${version}${isReviewed ? '' : ', sin revisión de un profesional de la salud'}.`,
    print: 'Imprimir esta lista',
    copy: 'Copiar como texto',
    copied: 'Copiado. Puede pegarlo en una nota o un mensaje.',
    copyByHand: 'Su navegador no nos dejó copiar. Seleccione el texto de abajo y cópielo.',
    shared: 'En una computadora compartida, otras personas pueden leer una copia o lo impreso.',
    forEnglishReader:
      'Para tener esta lista en inglés, elija English arriba de estas preguntas, y después imprima o copie. Sus respuestas se quedan.',
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
            text: 'La ketamina por infusión (por la vena) está aprobada para dormir a las personas en una cirugía. Para la depresión, el TEPT, la ansiedad o el dolor que dura, se usa fuera de etiqueta (off-label). Eso quiere decir que no se aprobó para ese uso.',
            sources: ['A8'],
          },
          { text: 'La esketamina no está aprobada para el dolor.', sources: ['A10'] },
          {
            text: 'Una infusión y el espray nasal no son lo mismo. No se halló ningún estudio que los compare de forma directa. Por eso no está probado que sean iguales.',
            sources: ['E7'],
          },
        ],
      },
      {
        title: 'Cómo son las citas',
        facts: [
          {
            text: 'El espray se da solo en un lugar certificado. Alguien le vigila por lo menos 2 horas. Nunca se lleva a casa.',
            sources: ['L1'],
          },
          {
            text: 'No puede manejar hasta el día siguiente, después de dormir bien. Planee quién le lleva.',
            sources: ['L2'],
          },
          {
            text: 'Con el espray, muchas veces hay dos citas por semana el primer mes y una por semana el segundo. Después, una por semana o cada dos semanas.',
            sources: ['L4'],
          },
        ],
      },
      {
        title: 'Qué tan bien funciona',
        facts: [
          {
            text: 'Muchas personas notan algo pronto. Muchas veces no dura: la recaída es común.',
            sources: ['E2', 'E3'],
          },
          {
            text: 'En un estudio abierto, el 55.4% mejoró con claridad tras 3 semanas con infusiones de ketamina. Con TEC fue el 41.2%.',
            sources: ['E1'],
          },
          {
            text: 'En otro estudio, en un hospital, los síntomas casi se quitaron en el 46% con ketamina. Con TEC fue el 63%. De quienes se sintieron bien con ketamina, cerca del 70% recayó antes de un año.',
            sources: ['E2'],
          },
          {
            text: 'Tras seis infusiones, la mitad de quienes habían mejorado recayó en los 18 días después de la última.',
            sources: ['E3'],
          },
          {
            text: 'Un estudio en el que nadie sabía quién recibía qué no halló una diferencia clara. Comparó hasta 8 infusiones con otra medicina que calma.',
            sources: ['E4'],
          },
          {
            text: 'Con esketamina sola, los síntomas casi se quitaron tras 4 semanas en el 22.5%. Con un espray sin medicina (placebo) fue el 7.6%.',
            sources: ['E5'],
          },
          {
            text: 'Con esketamina y un antidepresivo, el 58.7% mejoró con claridad. Con un espray sin medicina (placebo) y un antidepresivo fue el 45.2%.',
            sources: ['E6'],
          },
          {
            text: 'No se ha mostrado que la esketamina prevenga el suicidio. No reemplaza una estancia en el hospital.',
            sources: ['A3'],
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
            text: 'Se halló ketamina en 912 muertes por sobredosis en 45 zonas de Estados Unidos. Fue de julio de 2019 a junio de 2023. Eran el 0.4% de todas las muertes por sobredosis allí. En la mayoría había también otras drogas. Las cifras no separan el uso médico de otros usos.',
            sources: ['W2'],
          },
          {
            text: 'Los efectos secundarios en la mente, el corazón y los nervios son más comunes que con un placebo (sin medicina). La seguridad a lo largo de años se ha estudiado poco.',
            sources: ['W4'],
          },
        ],
      },
      {
        title: 'Qué se sabe de estas medicinas, por tipo de problema',
        facts: [
          {
            text: 'TEPT solo: ningún beneficio cierto. Primero va la terapia hablada para el trauma.',
            sources: ['E8'],
          },
          { text: 'Ansiedad o TOC solos: unos pocos estudios pequeños, con efectos cortos.', sources: ['E9'] },
          {
            text: 'Desánimo de una época del año: van primero terapia de luz, terapia hablada y antidepresivos.',
            sources: ['E10'],
          },
          {
            text: 'Dolor que dura: los expertos no están de acuerdo. En 2018, sociedades del dolor de Estados Unidos vieron algo de evidencia para unos pocos tipos de dolor. En 2025, una revisión de 67 estudios no halló un beneficio claro, y sí más efectos secundarios.',
            sources: ['E11', 'E14'],
          },
          { text: 'SDRC: la guía de 2018 vio evidencia moderada, hasta por 12 semanas.', sources: ['E11'] },
          { text: 'Dolor tras una lesión de la médula espinal: evidencia débil, por poco tiempo.', sources: ['E12'] },
          {
            text: 'Otro dolor de los nervios, miembro fantasma, fibromialgia, dolor de cabeza y de espalda: evidencia débil o ninguna.',
            sources: ['E13'],
          },
          { text: 'Dolor en las articulaciones: no se halló ninguna guía que lo apoye.', sources: ['E16'] },
          { text: 'Dolor por cáncer: muy poca evidencia. Pregunte a su equipo de cáncer.', sources: ['E15'] },
        ],
      },
      {
        title: 'Su otra atención sigue',
        facts: [
          {
            text: 'Siga viendo a sus médicos. Sus otros tratamientos siguen, también la terapia hablada.',
            sources: [],
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
        ],
      },
    ],
  },

  list,
  date: (iso) => new Intl.DateTimeFormat('es-US', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso)),
} as const satisfies Words;
