import { lines } from '../plain-language/measured.ts'

/** What a tired case worker writes in the slots of acts, a line each: whose act it is (`k` is Kim’s own, written as “I”; `r` is advice to Kim; `a` is Anna’s), the act, the slot. */
export const tiredEnglish = lines(`
k|call|health centre and book a time
a|call|kim on Thursday
a|call|Kim back next week
k|call|around to three places
k|book|time for blood test
a|book|Kim a time with the dietician
k|book|an interpreter
k|send|my records to Anna
a|send|Kim the form
a|send|over the papers to FK
k|meet|Anna again in March
a|meet|Kim and his mum
k|apply|housing allowance
a|apply|for Kim to the course
k|apply|jobs every week
k|try|get up early
k|try|the new medicine
k|try|to go out once a day
a|try|calling Kim in the evening
a|try|reach Kim by phone
k|wait|Anna’s answer
k|wait|for decision about the operation
k|wait|my turn
a|wait|Kim’s answer
a|help|Kim apply for housing allowance
a|help|with the move
a|help|Kim to find a lawyer
k|help|my brother
k|help|from my brother
k|help|clean at home
a|findOut|Kim’s right to benefit
k|findOut|which day it is
k|findOut|if I can get a lift
k|talkTo|my mum at home
a|talkTo|Kim’s doctor about Kim’s sleep
a|talkTo|to Kim
k|contact|my caseworker at FK
a|contact|Kim every week
k|write|a list of my medicines
a|write|certificate for Kim
a|write|to Kim’s doctor
k|visit|the workplace
a|visit|to Kim at home
k|goAlong|my sister
a|goAlong|Kim to the visit
k|goTo|home earlier
k|goTo|physio twice a week
k|goTo|with Anna
k|goTo|see the doctor
a|invite|the employer
a|invite|Kim’s mum to the meeting
k|signUp|me at the employment office
k|signUp|as a job seeker
a|ask|to Kim’s boss for a plan
k|tell|everything to Anna
a|tell|to Kim when it is ready
a|remind|the day before
k|remind|Anna about the certificate
a|remind|Kim of the time
a|show|Kim around at work
a|show|how the form works
k|show|to Anna my papers
a|plan|a follow-up
k|plan|with Anna
a|goThrough|Kim’s papers
a|followUp|Kim’s placement
a|followUp|with Kim in January
k|arrange|a babysitter
a|arrange|that Kim gets a car
k|fillIn|my application
k|sign|on the paper
a|sign|for Kim
k|handIn|my certificate by Friday
k|bring|my medicines
a|bring|to the meeting the form
k|gather|my bills
k|pay|at least 500 kronor
k|pay|the rent on time
k|read|more about the course
k|thinkAbout|until Friday
k|thinkAbout|what I want to do
k|choose|which course I want
k|start|over with the medicine
k|start|at 9 every day
k|start|go to the gym
k|goOn|meet Anna
k|goOn|the talks with Anna
k|goOn|until summer
k|goOn|with my own work
k|stop|taking sleeping pills
k|stop|to take sleeping pills
k|stop|at 3 pm
k|stop|be late
k|practise|travelling alone
k|practise|at home
k|practise|speak Swedish
k|rest|more
k|rest|every afternoon
k|rest|for an hour
k|findOut|which course I want
k|send|to Anna my form
k|goTo|and talk to Anna
a|remind|to call
k|plan|meeting with Anna
k|thinkAbout|it over
k|findOut|out how it works
k|findOut|about housing allowance
k|findOut|how I apply
k|followUp|up the medicine
k|followUp|on the medicine
k|followUp|up on how it goes
k|fillIn|out the form
k|fillIn|in the form
k|fillIn|the form in
k|goThrough|through the bills
k|goThrough|my bills
k|call|to the doctor
a|call|to you
k|call|up the doctor
k|call|back the clinic
k|visit|to my mum
k|visit|at the clinic
k|ask|to the doctor about it
k|ask|for a new time
k|ask|about the course
k|ask|my doctor for help
k|tell|to my manager how I am
k|tell|about the plan to my manager
k|tell|my manager
a|tell|about the course
k|goOn|with train
k|goOn|train
k|goOn|to train
k|goOn|with working
k|goOn|take the medicine
k|goOn|as usual
k|goOn|with the course
k|goOn|at work
k|stop|smoke
k|stop|smoking
k|stop|with smoking
k|stop|with the night job
k|stop|drink coffee
k|stop|work nights
k|practise|take the bus
k|practise|to take the bus
k|practise|with taking the bus
k|practise|with take the bus
k|practise|go out alone
k|practise|Swedish
k|practise|every day
k|start|train
k|start|work half time
k|start|with the medicine
k|start|to train
k|start|on the course
k|try|to work
k|try|work a few hours
k|try|with yoga
k|try|out yoga
k|try|cook at home
k|try|swim every week
k|try|call my sister
k|try|write down everything
k|try|walk every day
k|try|working two hours
k|try|not drink coffee
k|wait|for answer
k|wait|two weeks
k|wait|until Anna calls
k|wait|a while
k|wait|on an answer
k|wait|that Anna calls
k|wait|to hear from Anna
k|help|move
k|help|to apply for jobs
k|help|filling in the form
a|help|Kim move
a|help|you to apply
a|help|apply for the course
a|help|out with the form
a|help|you fill in the form
a|help|write the letter
a|help|with moving
k|talkTo|about the money
k|talkTo|my boss
k|talkTo|with my boss
a|talkTo|with Kim about the plan
k|contact|with the clinic
k|contact|to the clinic
k|write|to the landlord
k|write|down my questions
k|goAlong|Anna to the meeting
a|goAlong|along to the doctor
a|goAlong|to the doctor
a|goAlong|with you to the doctor
k|goTo|the gym
k|goTo|to the gym
k|goTo|out every day
k|goTo|for a walk every day
k|goTo|swimming every week
k|goTo|and exercise
k|goTo|gym
k|goTo|there on Friday
k|goTo|by bus
k|invite|my sister to the meeting
k|invite|in my sister
a|invite|to the next meeting
k|signUp|for the course
k|signUp|to the course
a|signUp|for the course
a|signUp|you for the course
a|signUp|Kim on the course
k|signUp|the course
k|apply|for a course
k|apply|to a course
k|book|me a time
k|book|a time for me
k|send|in the form
k|sign|up for the course
k|sign|under the contract
k|handIn|over the form
k|handIn|the form in
k|bring|along the form
k|bring|with me the form
k|bring|with the form
k|gather|together all bills
k|gather|up all bills
k|pay|off the debt
k|pay|for the trip
k|pay|back the loan
k|read|through the letter
k|read|up on the course
k|thinkAbout|over the plan
k|thinkAbout|that I want to move
k|thinkAbout|if I should move
k|thinkAbout|on it
k|thinkAbout|change job
k|thinkAbout|moving
k|choose|between two courses
k|choose|out a course
k|plan|to move
k|plan|in three days
k|plan|for the move
k|arrange|for a lift
k|arrange|so I get a lift
k|arrange|with a lift
k|remind|me about the time
k|remind|myself to call
a|remind|about the meeting
a|remind|you of the meeting
k|show|up at the meeting
k|show|to my doctor the letter
k|show|the letter to my doctor
k|rest|myself every day
k|rest|up after work
k|rest|on the sofa
k|call|And the doctor
k|book|And a time with the doctor
k|meet|with a counsellor
k|meet|at the clinic
a|meet|at the clinic
a|meet|with Kim
a|meet|up with Kim
k|thinkAbout|what I was told
k|ask|if I was right
k|rest|when I’m tired
k|rest|because I am tired
k|rest|before I go home
k|tell|my boss I've lost money
k|tell|Anna I’ll come
k|tell|Anna when I don’t feel well
k|tell|Anna I won’t come
k|tell|my doctor why I left
k|tell|Anna what I learned
k|call|work to say I am tired
k|write|a list of things I like
k|ask|Anna if I’m entitled to money
k|call|Anna when it hurts and I need help
k|stop|when I’d get less money
a|findOut|if Kim’s entitled to money
a|findOut|what Kim doesn’t like
a|tell|Kim’s boss Kim is ill
a|ask|about Kim’s sick leave
a|help|Kim
`)
