/** How staff write on a phone: shorthand and what it stands for. */
export const shorthand: ReadonlyMap<string, string> = new Map(
  Object.entries({
    u: 'you', ur: 'your', youre: "you're", urs: 'yours', r: 'are', ppl: 'people', thx: 'thanks', ty: 'thanks', tysm: 'thanks', thanx: 'thanks', tks: 'thanks',
    pt: 'patient', pts: 'patients', pt1: 'patient', dx: 'diagnosis', "dx'd": 'diagnosed', dxd: 'diagnosed', tx: 'treatment', hx: 'history', sx: 'symptoms',
    rx: 'prescription', fx: 'fracture', bx: 'biopsy', appt: 'appointment', appts: 'appointments', apt: 'appointment', appointmt: 'appointment',
    w: 'with', bc: 'because', cuz: 'because', tmrw: 'tomorrow', tmr: 'tomorrow', tomorow: 'tomorrow', tonite: 'tonight', nite: 'night', yest: 'yesterday',
    mon: 'monday', tues: 'tuesday', tue: 'tuesday', wed: 'wednesday', weds: 'wednesday', thur: 'thursday', thurs: 'thursday', thu: 'thursday', fri: 'friday',
    didnt: "didn't", dont: "don't", doesnt: "doesn't", cant: "can't", wont: "won't", wasnt: "wasn't", werent: "weren't", isnt: "isn't", havent: "haven't", couldnt: "couldn't", wouldnt: "wouldn't",
    ive: "i've", im: "i'm", weve: "we've", shes: "she's", hes: "he's", thats: "that's", youve: "you've", theyre: "they're", its: "its", lil: 'little', luv: 'love', convo: 'talk',
    meds: 'medication', med: 'medication', labs: 'lab results', bday: 'birthday', pic: 'photo', pics: 'photos', vid: 'video', vids: 'videos', xray: 'x-ray', xrays: 'x-rays', 'x-rays': 'x-rays',
    q: 'que', xq: 'porque', x: 'x', grax: 'gracias',
  }),
);
