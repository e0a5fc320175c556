/** What an order may begin after: "please like", not "I like" or "people like". U+FFFC is a link or a quotation. */
export const order =
  '=(\uFFFC|and|,|please|pls|plz|plzz|pleas|pliz|then|so|just|or|also|go|now|guys|all|everyone|everybody|y all|yall|guy|peeps|lol|hey|yo|btw|ps|&|+|/|–|→|—|:|;|!|?|.|>|👉|👇|❤️|♻️|🔁|🔔|📌|🔖|💾|➕|✅|you should|you can|can you|could you|can u|would you|if you could|gotta|it|this|here|below|agree|helpful|useful|thanks|thank you|kindly|ok|okay|quick favour|quick favor|helps)';

export const post =
  '(post|posts|page|video|videos|vid|photo|reel|tweet|thread|comment|status|pic|picture|song|clip|carousel|story|pin|article|message|short)';

/** A post as a platform's object, and nothing that one might keep or share elsewhere. */
export const onlyPost = '(post|reel|carousel|tweet|thread|status|video|vid|pin|story|infographic|short|clip)';

export const heart =
  '(❤️|❤|👍|🔥|💙|💚|💜|🧡|💛|🤍|🖤|👏|🙌|💯|😍|🥰|🙋|🙋‍♀️|🙋‍♂️|💪|⭐|🚀|😂|😮|🎉|✅|heart|hearts|thumbs up|flame|fire emoji|fire)';

export const friend =
  '(friend|friends|mate|mates|person|people|someone|somebody|bestie|besties|coworker|coworkers|co-worker|colleague|colleagues|team|teammate|sister|brother|mom|mum|dad|founder|founders|partner|buddy|bff|one|anyone|those|cofounder|manager|boss|crew|squad|group|network|followers|family|husband|wife|girl|girls|guy|mama|mamas|dev|devs|developer|developers|recruiter|marketer|entrepreneur|entrepreneurs|business owner|gym buddy|loved ones|peeps|peers|contractor|contractors|tradie|tradies|creator|creators|freelancer|freelancers|business owners|small business owner|job seeker|teacher|electrician|agency owner)';

export const channel =
  '(channel|chanel|chanell|channal|chanal|chanels|channels|page|youtube|yt|account|profile|insta|instagram|tiktok|ig|facebook|twitch|stream|soundcloud|fb|you tube|facebook page|fan page|twitter)';
