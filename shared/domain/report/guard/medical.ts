import { healthWords } from './lexicon.ts';
import { isCommonWord } from './names.ts';

const list = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ''));

/** Illnesses, treatments, aids and medicines beyond the first list. No word here is used of an injury from an attack. */
const more = list(
  'emphysema copd bronchitis eczema psoriasis anaemia anemia angina pneumonia tuberculosis tb malaria meningitis sepsis thrombosis dvt embolism embolus hypertension hypotension thyroid hypothyroid glaucoma cataract cataracts ' +
    'migraine migraines vertigo narcolepsy scoliosis sciatica osteoporosis gout hernia ulcer ulcers ulcerated cellulitis abscess abscesses haemophilia hemophilia haemophiliac leukaemia lymphoma melanoma fibroids pcos ibs coeliac celiac gastritis pancreatitis ' +
    "cirrhosis jaundice nephritis dementia alzheimer's alzheimers parkinson's parkinsons huntington's tourette's tourettes asperger's aspergers down's downs dyspraxia dyscalculia aspergillosis sarcoidosis vitiligo alopecia albinism rosacea " +
    'schizophrenic schizoaffective bpd eupd agoraphobia agoraphobic phobia bulimic anorexic orthorexia sleepwalking incontinence incontinent menopause menopausal hrt ivf endometrial cyst cysts tumour tumor tumours biopsy ' +
    'mastectomy hysterectomy colostomy ileostomy tracheostomy catheter pacemaker stent bypass implant implants prosthesis prosthetic amputation amputee orthotics calliper callipers zimmer rollator inhaler inhalers nebuliser nebulizer insulin epipen cpap ' +
    'methadone subutex buvidal espranor suboxone naloxone naltrexone antabuse disulfiram acamprosate librium diazepam valium lorazepam temazepam zopiclone pregabalin gabapentin tramadol morphine oramorph codeine dihydrocodeine fentanyl oxycodone ' +
    'lithium clozapine olanzapine quetiapine risperidone aripiprazole haloperidol sertraline citalopram fluoxetine prozac mirtazapine venlafaxine duloxetine amitriptyline propranolol lamotrigine epilim keppra warfarin apixaban tamoxifen ' +
    'arvs arv antiretroviral antiretrovirals undetectable seropositive methotrexate prednisolone steroids ventolin salbutamol metformin levothyroxine thyroxine oestrogen estradiol testosterone contraception miscarrying ivf trimester antenatal postnatal ' +
    'bloods colposcopy chemo radiotherapy dialysis transfusion transfusions physiotherapy detox rehab scripted titrating psychiatrist psychiatric psychologist sectioned ect hearing-aids lipreads lip-reads bsl braille guide-dog ' +
    'paraplegic quadriplegic tetraplegic hemiplegia dwarfism cleft-palate stammer stutter lazy-eye glass-eye squint partially-sighted brain-injury head-injury learning-difficulties learning-difficulty learning-disabilities neurodivergent dyslexia dyspraxic adhd ' +
    'allergy allergies allergic anaphylaxis anaphylactic kidneys pancreas spleen womb ovarian cervical breast bowel prostate hepatology gastroenterology haematology endoscopy colonoscopy mri ct ecg',
);

/** Beginnings of words for illness, treatment and disability in the languages notes are partly written in. No English word begins so. */
const stemsAbroad =
  /^(?:avort|aborto|aborcj|abortus|poronien|feichiog|shtatzen|semur|semundj|cukorbet|cukrzyc|padaczk|astmat|astma|astme|asztm|inzulin|insulin|epileps|epilept|insarcinat|gravid|gestante|embarazad|ciaz|ciezarn|terhes|varandos|beichiog|depresj|depresi|depressao|ansiedad|anksiet|nerwic|choroba|chorob|chora|choruj|niepelnospraw|nieslysz|niedoslysz|gluch|niewidom|wozek|wozku|lekarst|tablet[kc]|zoltaczk|hepatit|hepatyt|alergi|lekow|rakow|nowotwor|onkolog|onkologi|psychiatr|psihiatr|psiquiatr|psicolog|psiholog|terapi|diabet|tuberculo|anemi|tiroid|tarczyc|leucem|leukem|bialaczk|cancer|cancro|daganat|rakos|fogyatek|siket|suket|kerekesszek|gyogyszer|depresszi|szorong|skizofr|esquizofr|schizofr|operacj|remedio|medicament|medicacao|medicacion|tratament|tratamiento|deficien|discapac|surda|sorda|cega|ciega|handicap|dializ|dialis|operatie|operata|operacao|operada|cirurgia|cirugia|metadon|clefyd|epilepsi|clyw|byddar|anabl|iselder|canser|deabet|drepanocyt|szivbill|mutet|utet|operowan|tensiune|presion|pressao|nadcisn|przeszczep|transplant)/;

/** Endings that only names of illnesses and medicines have. */
const endings =
  /(?:itis|osis|aemia|emia|opathy|plegia|plegic|algia|sclerosis|lepsy|phrenia|azepam|azepine|oxetine|prazole|sartan|statin|mycin|cillin|olol|idine|apine|idone|aprine|ogliptin|ozin|tadine|profen|triptan|vudine|navir|tegravir|zumab|limumab)$/;

/** Whether a folded word tells of health: an illness, a pregnancy, a treatment, a medicine or an aid. */
export function isHealth(word: string): boolean {
  return (
    healthWords.has(word) ||
    more.has(word) ||
    (word.length > 5 && endings.test(word) && !/^(?:premises|diagnosis|hypnosis|metropolis|guanidine|polemia)$/.test(word)) ||
    (stemsAbroad.test(word) && !isCommonWord(word))
  );
}
