import AVFoundation
import SwiftRs
import Tauri
import UIKit
import WebKit

class SayArgs: Decodable {
  let text: String
  let rate: Float
  let voice: String?
}

class LowerArgs: Decodable {
  let on: Bool
}

class PhonePlugin: Plugin {
  private let speaker = AVSpeechSynthesizer()

  @objc public func voices(_ invoke: Invoke) {
    let voices = AVSpeechSynthesisVoice.speechVoices().map {
      ["name": $0.name, "language": $0.language]
    }
    let usual = AVSpeechSynthesisVoice(language: AVSpeechSynthesisVoice.currentLanguageCode())
    var answer: JsonObject = ["voices": voices]
    if let usual = usual {
      answer["usual"] = usual.name
    }
    invoke.resolve(answer)
  }

  @objc public func say(_ invoke: Invoke) throws {
    let args = try invoke.parseArgs(SayArgs.self)
    let words = AVSpeechUtterance(string: args.text)
    let rate = AVSpeechUtteranceDefaultSpeechRate * args.rate / 100
    words.rate = min(max(rate, AVSpeechUtteranceMinimumSpeechRate), AVSpeechUtteranceMaximumSpeechRate)
    let voices = AVSpeechSynthesisVoice.speechVoices()
    if let chosen = voices.first(where: { $0.name == args.voice }) {
      words.voice = chosen
    }
    speaker.speak(words)
    invoke.resolve()
  }

  @objc public func hush(_ invoke: Invoke) {
    speaker.stopSpeaking(at: .immediate)
    invoke.resolve()
  }

  @objc public func speaks(_ invoke: Invoke) {
    invoke.resolve(["speaks": speaker.isSpeaking])
  }

  @objc public func lower(_ invoke: Invoke) throws {
    let args = try invoke.parseArgs(LowerArgs.self)
    let session = AVAudioSession.sharedInstance()
    let options: AVAudioSession.CategoryOptions = args.on ? [.mixWithOthers, .duckOthers] : [.mixWithOthers]
    try session.setCategory(.playback, mode: .default, options: options)
    try session.setActive(true)
    invoke.resolve()
  }
}

@_cdecl("init_plugin_phone")
public func initPlugin() -> Plugin {
  return PhonePlugin()
}
