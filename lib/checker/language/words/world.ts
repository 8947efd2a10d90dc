/** Time, place and things around care. */
export const day = `monday, tuesday, wednesday, thursday, friday, saturday, sunday, mondays, tuesdays, wednesdays, thursdays, fridays, today, tonight, yesterday, tomorrow, this morning, this afternoon, this evening, last night, last week, last month, last spring, last summer, last fall, last winter, last year, next week, next month, this week, the other day, other night, january, february, march, april, june, july, august, september, october, november, december, jan, feb, aug, sept, oct, nov, dec`;

/** Close to now: a story with one of these happened. */
export const recent = `today, tonight, yesterday, this morning, this afternoon, this evening, last night, last week, this week, the other day, earlier, just now, just, finally, this weekend, my shift, on shift, rn, right now, before lunch, before 9am, on my unit, my shift, in clinic today`;

/** What a reviewer gave us that is no care: to thank for it tells nothing. */
export const feedback = `feedback, review, words, comment, comments, note, stars, star, rating, message, post, kindness, honesty, support, shout out, shoutout, question, questions, concern, concerns, suggestion, tip, heads up, patience, photo, card, letter, email, compliment, kudos, love, encouragement, input, thoughts, recommendation, referral, time, idea, thoughtfulness, enthusiasm, candor, interest, correction, catch, reminder`;

export const image = `photo, photos, picture, pictures, video, videos, clip, clips, reel, reels, selfie, selfies, footage, snap, snapshot, image, images, before and after, before and afters, before/after, before & after, b&a, timelapse, time lapse, screenshot, carousel, gallery, album, slide, slides, foto, fotos, gif, livestream, live stream, tiktok, story, stories`;

/** Worlds that are not care: an event, a job, a sale. */
export const noncare = `interview, interviewed, resume, application, applied, applicant, hired, hiring, internship, scholarship, catering, caterer, vendor, invoice, plowing, plow, donated, donation, fundraiser, gala, 5k, raffle, quilt, bake sale, blood drive, webinar, workshop, lecture, conference, open house, ribbon cutting, parade, softball, sponsor, sponsorship, volunteer, volunteered, volunteering, barbecue, bbq, potluck, cookout, food truck, gift shop, cafeteria, copier, printer, roof, paint, landscaping, delivery driver, ups, fedex, drill, training, in service, cpr class, first aid class, tour, choir, concert, book club, library, church, museum, podcast, zoom, parking lot, bench, mural, playground, puppy, dog, cat, pup`;

export const fiction = `mannequin, manikin, simulation, sim lab, simulated, sim, dummy, made up, made-up, invented, fictional, fiction, imaginary, pretend, hypothetical, vignette, textbook, practice case, case study class, stock photo, stock image, stock photos, actor, actress, model, models, illustration, cartoon, drawing, skeleton, role play, standardized patient, tv, movie, episode, novel, show, character, stuffed, teddy, therapy dog, plush, puppet, staged, reenactment, volunteer model`;

export const money = `dollars, bucks, cash, off, discount, coupon, gift card, gift cards, credit, refund, free, prize, raffle, bonus, $5, $10, $15, $20, $25, $50, $75, $100, $150, $200, $250, $500`;
